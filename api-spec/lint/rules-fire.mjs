// Breaks a copy of the plans document in every way the rules forbid and fails when one of them stays silent.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sound = "../contract/target/classes/contract/plans/openapi.json";
const document = JSON.parse(readFileSync(sound, "utf8"));
const { paths, components } = document;
const without = (operation, header) => {
  operation.parameters = operation.parameters.filter((p) => !p.$ref?.endsWith(header));
};

const breakage = {
  "suite-one-scope": () => (paths["/v1/plans"].get.security = [{ oidc: ["plans:read", "plans:write"] }]),
  "suite-open-feed-is-open": () => (paths["/open-referral/v3/plans"] = { get: paths["/v1/frameworks"].get }),
  "suite-change-needs-if-match": () => without(paths["/v1/plans/{planId}"].delete, "IfMatch"),
  "suite-create-needs-idempotency-key": () => without(paths["/v1/plans"].post, "IdempotencyKey"),
  "suite-single-resource-has-etag": () => delete paths["/v1/plans/{planId}"].get.responses["304"],
  "suite-refusals-are-problems": () => {
    const content = components.responses.Conflict.content;
    content["application/json"] = content["application/problem+json"];
  },
  "suite-requests-are-closed": () => delete components.schemas.NewPeriod.additionalProperties,
  "suite-request-body-is-closed": () => delete components.schemas.NewBody.additionalProperties,
  "suite-counts-have-no-free-string": () =>
    (paths["/v1/exact-counts/{periodId}"] = {
      put: {
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                additionalProperties: false,
                properties: { remark: { type: "string", maxLength: 50, pattern: "^[ -~]*$" } },
              },
            },
          },
        },
        responses: {},
      },
    }),
  "owasp:api2:2023-short-lived-access-tokens": () =>
    delete components.securitySchemes.oidc.flows.authorizationCode.refreshUrl,
  "owasp:api8:2023-define-error-responses-401": () => delete paths["/v1/bodies"].get.responses["401"],
  "owasp:api4:2023-rate-limit": () => delete components.responses.NotFound.headers.RateLimit,
  "owasp:api4:2023-rate-limit-responses-429": () => delete paths["/v1/bodies"].get.responses["429"],
  "owasp:api4:2023-string-limit": () => delete components.schemas.Plan.properties.title.maxLength,
  "owasp:api4:2023-string-restricted": () => delete components.schemas.Plan.properties.edition.pattern,
  "owasp:api4:2023-integer-limit": () => delete components.schemas.Version.maximum,
  "owasp:api4:2023-array-limit": () => delete components.schemas.PlanPage.properties.items.maxItems,
  "oas3-valid-media-example": () => (components.examples.body.value.kind = "committee"),
  "operation-description": () => delete paths["/v1/bodies"].get.description,
  "operation-4xx-problem-details-rfc7807": () =>
    (paths["/v1/frameworks"].get.responses["403"] = {
      description: "Refused",
      content: { "application/json": { schema: { type: "object" } } },
    }),
  "operation-singular-tag": () => paths["/v1/bodies"].get.tags.push("Plans"),
  "paths-kebab-case": () => (paths["/v1/createPlan_now"] = { get: paths["/v1/frameworks"].get }),
  "no-http-verbs-in-paths": () => (paths["/v1/get-plan"] = { get: paths["/v1/frameworks"].get }),
  "security-scopes-defined": () => (paths["/v1/bodies"].get.security = [{ oidc: ["bodies:read"] }]),
};
for (const breakOne of Object.values(breakage)) {
  breakOne();
}

const folder = mkdtempSync(join(tmpdir(), "contract-lint-"));
const broken = join(folder, "openapi.json");
writeFileSync(broken, JSON.stringify(document));
// Through a file: both tools may end before a long pipe is read to its end.
const found = (tool, ...args) => {
  const report = join(folder, `${tool}.json`);
  spawnSync("sh", ["-c", '"$0" "$@" > "$REPORT" 2> /dev/null', `node_modules/.bin/${tool}`, ...args], {
    env: { ...process.env, REPORT: report },
  });
  return JSON.parse(readFileSync(report, "utf8"));
};
const fired = new Set([
  ...found("spectral", "lint", "--quiet", "-r", "spectral.yaml", "-f", "json", broken).map((f) => f.code),
  ...found("redocly", "lint", "--config", "redocly.yaml", "--format", "json", "--max-problems", "9999", broken).problems.map(
    (f) => f.ruleId,
  ),
]);
rmSync(folder, { recursive: true });

const silent = Object.keys(breakage).filter((rule) => !fired.has(rule));
console.log(`${fired.size} rules fired on the broken document`);
if (silent.length > 0) {
  console.error(`silent: ${silent.join(", ")}`);
  process.exit(1);
}
