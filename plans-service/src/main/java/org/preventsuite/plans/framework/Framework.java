package org.preventsuite.plans.framework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A list of objectives, headings or benchmarks of its time. Shipped with the service. */
@Entity
@Immutable
class Framework {
    @Id
    private String code;

    private String title;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String source;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private boolean reporting;

    @ElementCollection
    @CollectionTable(name = "framework_entry", joinColumns = @JoinColumn(name = "framework_code"))
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<Entry> entries;

    @ElementCollection
    @CollectionTable(name = "benchmark_scale", joinColumns = @JoinColumn(name = "framework_code"))
    @OrderBy("scale")
    @BatchSize(size = 100)
    private List<BenchmarkScale> scales;

    protected Framework() {} // JPA

    /** One objective, heading or benchmark. */
    @Embeddable
    static class Entry {
        @Column(name = "entry_code")
        private String entryCode;

        private String label;

        @Column(name = "valid_from")
        private @Nullable LocalDate validFrom;

        @Column(name = "valid_to")
        private @Nullable LocalDate validTo;

        private String confidence;

        @SuppressWarnings("UnusedVariable") // the order of the entries
        private int position;

        protected Entry() {} // JPA

        FrameworkView.Entry view() {
            return new FrameworkView.Entry(entryCode, label, validFrom, validTo, confidence);
        }
    }

    /** A scale that its entries are scored on as benchmarks. */
    @Embeddable
    static class BenchmarkScale {
        private String scale;

        @Column(name = "met_from")
        private @Nullable String metFrom;

        private String confidence;

        protected BenchmarkScale() {} // JPA

        FrameworkView.Scale view() {
            return new FrameworkView.Scale(scale, metFrom, confidence);
        }
    }

    String code() {
        return code;
    }

    FrameworkView view() {
        return new FrameworkView(
                code,
                FrameworkView.SHIPPED,
                title,
                validFrom,
                validTo,
                source,
                entries.stream().map(Entry::view).toList(),
                scales.isEmpty()
                        ? null
                        : scales.stream().map(BenchmarkScale::view).toList());
    }
}
