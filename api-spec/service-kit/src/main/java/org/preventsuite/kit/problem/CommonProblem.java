package org.preventsuite.kit.problem;

/** What every service may refuse, whatever it owns. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(
            "malformed-request",
            400,
            "The request does not fit the contract",
            "Each entry of errors names a place and what the contract expects there. Correct it and send it again."),
    CURSOR_MISMATCH(
            "cursor-mismatch",
            400,
            "The cursor belongs to another list",
            "A cursor carries its filters. Follow links.next as it is, or leave the cursor out to begin again."),
    UNAUTHORIZED(
            "unauthorized",
            401,
            "A valid access token is needed",
            "Get a token from the identity provider and send it as a bearer token."),
    FORBIDDEN(
            "forbidden",
            403,
            "The token does not allow this",
            "The token lacks the scope that the contract names for this operation. Ask for a token with that scope."),
    AREA_NOT_YOURS(
            "area-not-yours",
            403,
            "The token does not act for that area",
            "The claim authorities lists the areas a client may act for. A reporting group may read its members, not"
                    + " write."),
    NOT_FOUND(
            "not-found",
            404,
            "There is nothing here",
            "Check the address. What belongs to another council is not found either."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not know that method", "See the header Allow."),
    NOT_ACCEPTABLE("not-acceptable", 406, "No representation fits the header Accept", "Ask for application/json."),
    CONFLICT("conflict", 409, "The request clashes with what is stored", "Read the resource again and decide anew."),
    DUPLICATE_EXTERNAL_ID(
            "duplicate-external-id",
            409,
            "That external id is taken",
            "An external id names one resource of an area. Find the resource that has it and change that one."),
    IMPORT_ALREADY_APPLIED(
            "import-already-applied",
            409,
            "The import is not a preview that waits",
            "Read its rows to see what became of them, or send the table again."),
    REQUEST_IN_PROGRESS(
            "request-in-progress",
            409,
            "The same request is still being handled",
            "Wait as long as Retry-After says, then send it again with the same key."),
    CURSOR_EXPIRED(
            "cursor-expired",
            410,
            "The cursor has expired",
            "Read the feed from the start: it is a snapshot of all there is. Drop what it does not hold."),
    PRECONDITION_FAILED(
            "precondition-failed",
            412,
            "The resource has changed since",
            "Read it again (currentVersion says how far it is) and repeat the change on the new version."),
    CONTENT_TOO_LARGE("content-too-large", 413, "The body is too large", "Send it in smaller parts."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "The body's media type is not one of the contract's",
            "Send the media type that the contract names for this operation."),
    INVALID_CONTENT(
            "invalid-content",
            422,
            "The request is understood, but wrong",
            "Each entry of errors names a place and the rule it breaks."),
    NOTHING_TO_IMPORT(
            "nothing-to-import", 422, "The table holds nothing to import", "Check that the right table was sent."),
    PREVIEW_OUT_OF_DATE(
            "preview-out-of-date",
            422,
            "What is stored has changed since the preview",
            "Send the table again for a new preview and apply that one."),
    IDEMPOTENCY_KEY_REUSED(
            "idempotency-key-reused",
            422,
            "That key was used for another request",
            "An Idempotency-Key names one request. Choose a new key for a new request."),
    PRECONDITION_REQUIRED(
            "precondition-required",
            428,
            "The change needs If-Match",
            "Read the resource and send its ETag as If-Match."),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests", "Wait as long as Retry-After says."),
    UNEXPECTED("unexpected", 500, "Something went wrong here", "Tell the operator the requestId."),
    UNAVAILABLE(
            "unavailable",
            503,
            "The service cannot answer just now",
            "Wait as long as Retry-After says, then try again.");

    private final String slug;
    private final int status;
    private final String title;
    private final String advice;

    CommonProblem(String slug, int status, String title, String advice) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String advice() {
        return advice;
    }
}
