package org.preventsuite.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preventsuite.aggregator.StubSuite.Answer;
import org.preventsuite.aggregator.store.CountyStore;

class AggregatorTest {
    private static final String STOCKTON = "E06000004";
    private static final String TAMWORTH = "E07000199";

    private final StubSuite suite = new StubSuite();
    private final Path store;

    AggregatorTest(@TempDir Path folder) throws IOException {
        store = folder.resolve("county.db");
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    private Run run(String... arguments) throws InterruptedException {
        return Run.of(suite.environment(store), arguments);
    }

    @Test
    void the_county_sees_its_districts_and_what_is_missing() throws Exception {
        Run run = run();

        assertThat(run.out()).isEqualTo("""
            The county's picture on 22 November 2026

            District          Actions  Overdue  Unrated  Trained  Staff  Not staff  Year       Routes active  Confirmed  Stale  Missing
            -------------------------------------------------------------------------------------------------------------------------------------------------------------
            Hartlepool              -        -        -        -      -          -  -                      -          -      -  no plan, no training statement, no routes
            Stockton-on-Tees        2        1        1      410    330         80  FY2016-17              3          1      1  never confirmed
            Tamworth                3        1        2        -      -          -  -                      -          -      -  no training statement, no active route
            -------------------------------------------------------------------------------------------------------------------------------------------------------------
            Total                   5        2        3      410    330         80  FY2016-17              3          1      1

            Districts: 3; with a plan 2; with a year's training 1; with an active route 1. Nothing is averaged.

            Feed       Read  Newer  Complete up to        Up to date
            --------------------------------------------------------
            plans         9      9  2026-11-22T08:00:05Z  yes
            training     11     11  2026-11-22T08:00:00Z  yes
            referrals     5      5  2026-11-22T08:00:00Z  yes
            """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(suite.cursors("plans")).containsExactly("from nothing", "plans-1");
    }

    @Test
    void the_next_run_goes_on_where_the_last_one_stopped() throws Exception {
        run();
        suite.onFeed("plans", "plans-2", Answer.page("plans-3"));

        Run run = run("--json");

        assertThat(suite.cursors("plans")).containsExactly("from nothing", "plans-1", "plans-2");
        assertThat(suite.cursors("training")).containsExactly("from nothing", "training-1");
        assertThat(run.feed("plans").path("read").asInt()).isEqualTo(2);
        var plans = run.district(STOCKTON).path("plans");
        assertThat(plans.path("actions").asInt()).as("one is deleted").isEqualTo(1);
        assertThat(plans.path("overdue").asInt()).as("the other complete").isZero();
        assertThat(plans.path("unrated").asInt()).as("and rated").isZero();
    }

    @Test
    void an_older_version_neither_changes_nor_revives_anything() throws Exception {
        run();
        suite.onFeed("plans", "plans-2", Answer.page("plans-3"));
        Run before = run("--json");
        suite.onFeed("plans", "plans-3", Answer.page("plans-older"));

        Run after = run("--json");

        assertThat(after.feed("plans").path("read").asInt()).isEqualTo(2);
        assertThat(after.feed("plans").path("newer").asInt()).isZero();
        assertThat(after.json().path("districts")).isEqualTo(before.json().path("districts"));
    }

    @Test
    void after_a_restore_only_that_feed_begins_again() throws Exception {
        run();
        suite.onFeed("plans", "plans-2", Answer.problem(410, "cursor-expired"));
        suite.onFeed("plans", null, Answer.page("plans-2"));

        Run run = run("--json");

        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(suite.cursors("plans")).endsWith("plans-2", "from nothing");
        assertThat(run.feed("plans").path("beganAgain").asBoolean()).isTrue();
        assertThat(run.district(STOCKTON).path("missing").path(0).asText())
                .as("what the restored service does not have is gone")
                .isEqualTo("no-plan");
        assertThat(run.district(TAMWORTH).path("plans").path("actions").asInt()).isEqualTo(3);
        assertThat(run.district(STOCKTON).path("training").path("trained").asInt())
                .isEqualTo(410);
    }

    @Test
    void a_busy_service_is_asked_again_when_it_said() throws Exception {
        suite.onFeed(
                "training",
                null,
                Answer.busy("7"),
                Answer.problem(429, "too-many-requests"),
                Answer.page("training-1"));

        Run run = run("--json");

        assertThat(run.code()).isEqualTo(ExitCode.COMPLETE);
        assertThat(run.pauses()).containsExactly(Duration.ofSeconds(7), Duration.ofMillis(500));
    }

    @Test
    void a_service_that_stays_down_stops_no_other_and_keeps_its_last_figures() throws Exception {
        run();
        suite.onFeed("training", "training-1", Answer.busy("1"));
        suite.onFeed("plans", "plans-2", Answer.page("plans-3"));

        Run json = run("--json");
        Run text = run();

        assertThat(json.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(json.pauses()).hasSize(4);
        assertThat(json.feed("training").path("outcome").asText()).isEqualTo("not-reached");
        assertThat(json.district(STOCKTON).path("training").path("trained").asInt())
                .isEqualTo(410);
        assertThat(json.district(STOCKTON).path("plans").path("actions").asInt())
                .isEqualTo(1);
        assertThat(text.out()).contains("not reached, as at 2026-11-22T08:00:00Z (status 503)");
    }

    @Test
    void nobody_at_an_address_is_not_reached_and_nothing_is_called_missing() throws Exception {
        Map<String, String> environment = new HashMap<>(suite.environment(store));
        environment.put("REFERRALS_URL", "http://127.0.0.1:1");

        Run run = Run.of(environment);

        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.out())
                .contains("not reached, never read to its end (nobody answers at that address)")
                .contains("no plan, no training statement, routes not read yet")
                .contains("with an active route not known yet.")
                .doesNotContain("no routes");
    }

    @Test
    void plans_down_leaves_names_and_districts_as_they_were() throws Exception {
        run();
        Map<String, String> environment = new HashMap<>(suite.environment(store));
        environment.put("PLANS_URL", "http://127.0.0.1:1");

        Run run = Run.of(environment, "--json");

        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.district(STOCKTON).path("name").asText()).isEqualTo("Stockton-on-Tees");
        assertThat(run.district(STOCKTON).path("plans").path("actions").asInt()).isEqualTo(2);
    }

    @Test
    void without_an_issuer_the_last_picture_is_printed() throws Exception {
        run();
        Map<String, String> environment = new HashMap<>(suite.environment(store));
        environment.put("TOKEN_URL", "http://127.0.0.1:1/token");

        Run run = Run.of(environment, "--json");

        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.district(STOCKTON).path("training").path("trained").asInt())
                .isEqualTo(410);
        assertThat(run.feed("plans").path("reason").asText()).startsWith("token issuer: ");
    }

    @Test
    void a_refusal_is_said_and_ends_in_its_own_code() throws Exception {
        suite.onFeed("referrals", null, Answer.problem(403, "scope-missing"));

        Run run = run("--json");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .isEqualTo("Refused. referrals: A title (status 403, scope-missing)" + System.lineSeparator());
        assertThat(run.district(STOCKTON).path("plans").path("actions").asInt()).isEqualTo(2);
    }

    @Test
    void a_page_that_breaks_the_contract_is_not_guessed_at() throws Exception {
        suite.onFeed("referrals", null, new Answer(200, "{\"items\": [{\"kind\": \"upsert\"}]}", null));

        Run run = run("--json");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("its answer is not what the contract says: no resourceType");
    }

    @Test
    void what_is_no_json_is_not_guessed_at() throws Exception {
        suite.onFeed("referrals", null, new Answer(200, "<html>", null));
        suite.onFeed("training", null, new Answer(200, "", null));

        Run run = run("--json");

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .contains("referrals: its answer is not what the contract says: not its JSON")
                .contains("training: its answer is not what the contract says: no body");
    }

    @Test
    void a_token_that_is_no_longer_taken_is_renewed_once() throws Exception {
        suite.onFeed("training", null, Answer.problem(401, "unauthorized"), Answer.page("training-1"));

        assertThat(run("--json").code()).isEqualTo(ExitCode.COMPLETE);

        assertThat(suite.bearers()).hasSize(2);
        suite.onFeed("training", "training-1", Answer.problem(401, "unauthorized"));
        assertThat(run("--json").code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void a_new_member_has_a_row_and_the_feed_goes_on() throws Exception {
        run();
        suite.on("/plans/v1/areas?parentCode=E23000013", Answer.area("members-E23000013-all"));

        Run run = run("--json");

        assertThat(run.json().path("districts")).hasSize(4);
        assertThat(suite.cursors("plans")).containsExactly("from nothing", "plans-1", "plans-2");
        assertThat(run.district(STOCKTON).path("plans").path("actions").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_out_of_scope_is_dropped() throws Exception {
        run();
        suite.onFeed("plans", "plans-2", Answer.page("plans-out-of-scope"));

        Run run = run("--json");

        assertThat(run.feed("plans").path("newer").asInt()).isEqualTo(1);
        assertThat(run.district(STOCKTON).path("plans").path("actions").asInt()).isEqualTo(1);
    }

    @Test
    void a_feed_that_holds_back_for_an_open_transaction_is_behind() throws Exception {
        suite.onFeed("plans", "plans-1", Answer.page("plans-held-back"));

        Run run = run("--json");

        assertThat(run.code()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run.feed("plans").path("outcome").asText()).isEqualTo("behind");
        assertThat(run.feed("plans").has("consistentThrough")).isFalse();
        assertThat(run.district(STOCKTON).has("plans"))
                .as("half of a first reading is no figure")
                .isFalse();
    }

    @Test
    void members_may_be_named_and_what_else_was_read_is_not_hidden() throws Exception {
        Map<String, String> environment = new HashMap<>(suite.environment(store));
        environment.put("MEMBERS", TAMWORTH);

        Run run = Run.of(environment, "--json");

        assertThat(run.json().path("districts")).hasSize(1);
        assertThat(run.json().path("withoutRow").path("Stockton-on-Tees").asInt())
                .isEqualTo(18);
    }

    @Test
    void a_district_that_reads_for_itself_has_a_row() throws Exception {
        suite.authorities("[\"E07000199\"]");
        suite.on("/plans/v1/areas?parentCode=E07000199", new Answer(200, "{\"items\": [], \"links\": {}}", null));

        assertThat(run("--json").district(TAMWORTH).path("name").asText()).isEqualTo("Tamworth");
    }

    @Test
    void a_token_without_areas_needs_named_members() throws Exception {
        suite.authorities("[]");

        Run run = run();

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("the token names no authorities");
    }

    @Test
    void a_return_that_did_not_come_is_named_and_only_while_it_is_owed() throws Exception {
        run();
        suite.onFeed("plans", "plans-2", Answer.page("plans-returns"));

        Run json = run("--json");
        Run text = run();

        assertThat(json.code()).as("late councils are no fault of the reading").isEqualTo(ExitCode.COMPLETE);
        assertThat(json.json().path("gaps")).singleElement().satisfies(gap -> {
            assertThat(gap.path("gap").asText()).isEqualTo("return-missing");
            assertThat(gap.path("areaCode").asText()).isEqualTo(STOCKTON);
            assertThat(gap.path("name").asText()).isEqualTo("Stockton-on-Tees");
            assertThat(gap.path("dueOn").asText()).isEqualTo("2017-06-30");
        });
        assertThat(json.district(STOCKTON).path("missing").toString()).contains("return-missing");
        assertThat(text.out())
                .contains("Stockton-on-Tees: Annual Prevent return of FY2016-17 has not come; it was due on 30 June"
                        + " 2017.")
                .contains("never confirmed, return missing");
    }

    @Test
    void a_return_that_is_not_what_its_digest_says_ends_in_its_own_code() throws Exception {
        run();
        suite.onFeed("plans", "plans-2", Answer.page("plans-returns"));
        suite.onFeed("plans", "plans-returns", Answer.page("plans-return-altered"));
        run();

        Run run = run();

        assertThat(run.code()).isEqualTo(ExitCode.NOT_AS_SIGNED);
        assertThat(run.code().number()).isEqualTo(5);
        assertThat(run.out())
                .contains("Tamworth: Annual Prevent return of FY2016-17 is not what its digest says"
                        + " (return 019a8b5e-2c40-7d3a-9a51-000000000043).")
                .contains("digest differs");
    }

    @Test
    void what_is_not_set_is_named_all_at_once() throws Exception {
        Run run = Run.of(Map.of("PLANS_URL", "http://127.0.0.1", "STORE", "x"));

        assertThat(run.code()).isEqualTo(ExitCode.NOT_STARTED_RIGHTLY);
        assertThat(run.err()).contains("TRAINING_URL, REFERRALS_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET;");
    }

    @Test
    void wrong_options_and_addresses_are_refused() throws Exception {
        Map<String, String> environment = new HashMap<>(suite.environment(store));
        environment.put("PLANS_URL", "ftp://127.0.0.1");
        Map<String, String> pages = new HashMap<>(suite.environment(store));
        pages.put("PAGE_SIZE", "501");

        assertThat(Run.of(pages).err()).startsWith("PAGE_SIZE is not a number from 1 to 500");
        assertThat(run("--jsno").err()).startsWith("There is no option --jsno");
        assertThat(Run.of(environment).err()).startsWith("PLANS_URL is not an http or https address");
        assertThat(run("--once", "--follow").err()).startsWith("It is either --once or --follow");
        assertThat(run("--export").err()).startsWith("--export needs the path of a folder");
        assertThat(run("--help").out()).startsWith("county-aggregator [--once | --follow]");
    }

    @Test
    void a_store_that_another_aggregator_uses_is_left_alone() throws Exception {
        run();
        try (CountyStore other = CountyStore.open(store)) {
            assertThat(other.areas()).isNotEmpty();

            Run run = run();

            assertThat(run.code()).isEqualTo(ExitCode.NOT_STARTED_RIGHTLY);
            assertThat(run.err()).contains("is in use by another aggregator");
        }
    }

    @Test
    void a_file_that_is_no_store_is_left_alone() throws Exception {
        Files.writeString(store, "This is not a database, and it is longer than a header would be. ".repeat(20));

        Run run = run();

        assertThat(run.code()).isEqualTo(ExitCode.NOT_STARTED_RIGHTLY);
        assertThat(run.err()).contains("cannot be opened");
    }

    @Test
    void the_secret_is_never_said() throws Exception {
        suite.onFeed("plans", null, Answer.problem(403, "scope-missing"));
        Run run = run();

        assertThat(run.out() + run.err() + Settings.from(suite.environment(store)))
                .doesNotContain("not a secret");
    }
}
