package org.preventsuite.referrals.counttable;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One dimension by which referrals are counted, with its codes of all years. Shipped with the service. */
@Entity
@Immutable
@Table(name = "count_table")
class CountTable {
    @Id
    @Enumerated(EnumType.STRING)
    private CountDimension dimension;

    private String title;

    @Column(name = "code_list")
    private String codeList;

    private String source;

    @ElementCollection
    @CollectionTable(name = "count_table_entry", joinColumns = @JoinColumn(name = "dimension"))
    @OrderBy("position")
    @BatchSize(size = 10)
    private List<Entry> entries;

    protected CountTable() {} // JPA

    /** One category. */
    @Embeddable
    static class Entry {
        private String code;
        private String label;

        @Column(name = "valid_from")
        private @Nullable LocalDate validFrom;

        @Column(name = "valid_to")
        private @Nullable LocalDate validTo;

        private String confidence;

        @SuppressWarnings("UnusedVariable") // the order of the entries
        private int position;

        protected Entry() {} // JPA

        CountTableView.Entry view() {
            return new CountTableView.Entry(code, label, validFrom, validTo, confidence);
        }
    }

    CountTableView view() {
        return new CountTableView(
                dimension,
                CountTableView.SHIPPED,
                title,
                codeList,
                source,
                entries.stream().map(Entry::view).toList());
    }

    /** The codes of the table of one year, in order. */
    List<String> codesIn(FinancialYear year) {
        return entries.stream()
                .filter(entry -> year.meets(entry.validFrom, entry.validTo))
                .map(entry -> entry.code)
                .toList();
    }

    CountDimension dimension() {
        return dimension;
    }
}
