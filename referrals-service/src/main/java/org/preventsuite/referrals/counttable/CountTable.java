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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.preventsuite.referrals.disclosure.Breakdown;

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

    private String grouping;

    @ElementCollection
    @CollectionTable(name = "count_table_category", joinColumns = @JoinColumn(name = "dimension"))
    @OrderBy("position")
    @BatchSize(size = 10)
    private List<Category> categories;

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
        private String category;

        @SuppressWarnings("UnusedVariable") // the order of the entries
        private int position;

        protected Entry() {} // JPA

        CountTableView.Entry view() {
            return new CountTableView.Entry(code, label, validFrom, validTo, confidence, category);
        }
    }

    /** Several codes taken together. */
    @Embeddable
    static class Category {
        private String code;
        private String label;

        @SuppressWarnings("UnusedVariable") // the order of the categories
        private int position;

        protected Category() {} // JPA

        CountTableView.Coarser view() {
            return new CountTableView.Coarser(code, label);
        }
    }

    CountTableView view() {
        return new CountTableView(
                dimension,
                CountTableView.SHIPPED,
                title,
                codeList,
                source,
                entries.stream().map(Entry::view).toList(),
                grouping,
                categories.stream().map(Category::view).toList());
    }

    String grouping() {
        return grouping;
    }

    /** What the table of one year counts by. */
    Breakdown breakdown(FinancialYear year) {
        Map<String, List<String>> coarser = new LinkedHashMap<>();
        categories.forEach(category -> coarser.put(
                category.code,
                entriesIn(year)
                        .filter(entry -> entry.category.equals(category.code))
                        .map(entry -> entry.code)
                        .toList()));
        coarser.values().removeIf(List::isEmpty);
        return new Breakdown(dimension.wire(), dimension.coversAll(), coarser);
    }

    /** The codes of the table of one year, in order. */
    List<String> codesIn(FinancialYear year) {
        return entriesIn(year).map(entry -> entry.code).toList();
    }

    private Stream<Entry> entriesIn(FinancialYear year) {
        return entries.stream().filter(entry -> year.meets(entry.validFrom, entry.validTo));
    }

    CountDimension dimension() {
        return dimension;
    }
}
