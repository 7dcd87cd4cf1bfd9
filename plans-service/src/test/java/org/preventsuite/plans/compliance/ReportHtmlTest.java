package org.preventsuite.plans.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {
    /** Where the check in a browser finds the pages. */
    private static final Path PAGES = Path.of("target", "pages");

    private static final ReportHtml HTML = new ReportHtml();

    @Test
    void every_kind_of_report_is_a_page_and_is_kept_for_the_browser() throws IOException {
        Map<String, Supplier<ReportView>> reports = Map.of(
                "whole", Reports::whole,
                "stale", Reports::stale,
                "without-partners", Reports::withoutPartners,
                "empty", Reports::empty,
                "hostile", Reports::hostile);
        Files.createDirectories(PAGES);
        for (Map.Entry<String, Supplier<ReportView>> report : reports.entrySet()) {
            String page = HTML.page(report.getValue().get());
            assertThat(page)
                    .startsWith("<!DOCTYPE html>")
                    .endsWith("</html>\n")
                    .doesNotContain("NOT_FOUND")
                    .doesNotContain(">null<");
            Files.writeString(PAGES.resolve(report.getKey() + ".html"), page);
        }
    }

    @Test
    void nothing_that_somebody_wrote_becomes_markup() {
        String page = HTML.page(Reports.hostile());
        assertThat(page)
                .doesNotContain("<script", "<img", "<i>1")
                .contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;", "&lt;img src=x onerror=y&gt;");
    }

    @Test
    void the_page_needs_nothing_but_itself() {
        assertThat(HTML.page(Reports.whole()))
                .doesNotContain("<script", "<link", "<img", "url(", "@import", " style=", "javascript:", " onclick");
    }

    @Test
    void what_is_not_there_is_said_and_is_not_nought() {
        assertThat(HTML.page(Reports.withoutPartners()))
                .contains("Coverage: The access token lacks the scope of this section.")
                .contains("Training: The service could not be reached.")
                .contains("<b>–</b> individuals trained");
        assertThat(HTML.page(Reports.whole())).contains("counted: 1200; sent without a number: 1.");
        assertThat(HTML.page(Reports.stale())).contains("27 November 2026, 16:05", "No counts of referrals");
        assertThat(HTML.page(Reports.empty())).contains("No framework was in force", "No action has a day");
    }
}
