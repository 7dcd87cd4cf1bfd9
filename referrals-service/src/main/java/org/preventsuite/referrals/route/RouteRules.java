package org.preventsuite.referrals.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.person.PersonName;
import org.preventsuite.kit.problem.CommonProblem;
import org.preventsuite.kit.problem.FieldError;
import org.preventsuite.referrals.ReferralsProblem;

/** What a route and its confirmation must hold to beyond the form that the contract gives them. */
final class RouteRules {
    private static final Pattern A_NUMBER = Pattern.compile("[0-9](?:[ ()+-]*[0-9]){2,}");

    private static final Pattern BODIES = Pattern.compile("/steps/[0-9]+/(actingBody|handOverTo)|/destination");

    private RouteRules() {}

    static void check(NewReferralRoute route) {
        checkOrder(route.steps());
        checkContactPoints(route);
        checkBodies(route);
        checkEntryPoint(route.entryPoint());
    }

    private static void checkOrder(List<RouteStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).order() != i + 1) {
                throw ReferralsProblem.STEPS_NOT_IN_ORDER.at(
                        "/steps/" + i + "/order", "steps-not-in-order", "Here belongs step " + (i + 1) + ".");
            }
        }
    }

    /** All texts, not the entry point alone: a name hidden in a step is as personal. */
    private static void checkContactPoints(NewReferralRoute route) {
        List<FieldError> errors = new ArrayList<>();
        texts(route).forEach((pointer, text) -> {
            if (ContactPoints.personalIn(text)) {
                errors.add(FieldError.at(
                        pointer, "personal-contact-point", "A mailbox or number here looks like a person's."));
            }
        });
        if (!errors.isEmpty()) {
            throw ReferralsProblem.PERSONAL_CONTACT_POINT.because("The route would name a person.", errors);
        }
    }

    /** Who acts, who is next and where it ends are bodies or posts, never somebody in them. */
    private static void checkBodies(NewReferralRoute route) {
        Map<String, String> bodies = new LinkedHashMap<>(texts(route));
        bodies.keySet().removeIf(pointer -> !BODIES.matcher(pointer).matches());
        List<FieldError> errors = bodies.entrySet().stream()
                .filter(body -> PersonName.looksLikeOne(body.getValue()))
                .map(body -> FieldError.at(
                        body.getKey(), "person-like-post", "Nothing here says what the body or post does."))
                .toList();
        if (!errors.isEmpty()) {
            throw ReferralsProblem.PERSON_LIKE_POST.because("The route would name a person.", errors);
        }
    }

    private static Map<String, String> texts(NewReferralRoute route) {
        Map<String, String> texts = new LinkedHashMap<>();
        note(texts, "/title", route.title());
        for (int i = 0; i < route.steps().size(); i++) {
            RouteStep step = route.steps().get(i);
            note(texts, "/steps/" + i + "/actingBody", step.actingBody());
            note(texts, "/steps/" + i + "/does", step.does());
            note(texts, "/steps/" + i + "/handOverTo", step.handOverTo());
        }
        EntryPoint entry = route.entryPoint();
        note(texts, "/entryPoint/value", entry == null ? null : entry.value());
        note(texts, "/destination", route.destination());
        note(texts, "/source", route.source());
        return texts;
    }

    private static void note(Map<String, String> texts, String pointer, @Nullable String text) {
        if (text != null) {
            texts.put(pointer, text);
        }
    }

    /** A page or form may be described in words; a mailbox and a number must be what they are called. */
    private static void checkEntryPoint(@Nullable EntryPoint entry) {
        if (entry == null) {
            return;
        }
        if (entry.kind() == EntryPoint.Kind.MAILBOX && !ContactPoints.mailboxIn(entry.value())) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/entryPoint/value", "not-a-mailbox", "An e-mail address is needed.");
        }
        if (entry.kind() == EntryPoint.Kind.TELEPHONE
                && !A_NUMBER.matcher(entry.value()).find()) {
            throw CommonProblem.INVALID_CONTENT.at(
                    "/entryPoint/value", "not-a-number", "A telephone number is needed.");
        }
    }

    static void check(NewConfirmation confirmation, LocalDate today) {
        if (confirmation.confirmedOn().isAfter(today)) {
            throw ReferralsProblem.CONFIRMED_IN_FUTURE.at(
                    "/confirmedOn", "confirmed-in-future", "That day has not come yet.");
        }
        if (!confirmation.nextDueOn().isAfter(confirmation.confirmedOn())) {
            throw ReferralsProblem.DUE_BEFORE_CONFIRMED.at(
                    "/nextDueOn", "due-before-confirmed", "This day must come after confirmedOn.");
        }
        if (PostNames.looksPersonal(confirmation.byPost())) {
            throw ReferralsProblem.PERSON_LIKE_POST.at(
                    "/byPost",
                    "person-like-post",
                    "Nothing here says what the post does, or a person is named beside it.");
        }
    }
}
