package org.preventsuite.plans.crosswalk;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.json.WireWord;
import org.preventsuite.plans.framework.FrameworkTag;

/** What the entries of one framework are in another, judged edge by edge. Shipped with the service. */
@Entity
@Immutable
class Crosswalk {
    @Id
    private String code;

    private long version;

    @Column(name = "from_framework")
    private String fromFramework;

    @Column(name = "to_framework")
    private String toFramework;

    @Column(name = "stated_on")
    private LocalDate statedOn;

    @ElementCollection
    @CollectionTable(name = "crosswalk_edge", joinColumns = @JoinColumn(name = "crosswalk_code"))
    @OrderBy("position")
    @BatchSize(size = 100)
    private List<Edge> edges;

    protected Crosswalk() {} // JPA

    /** How two entries stand to one another, or that one has no counterpart. */
    @Embeddable
    static class Edge {
        @Column(name = "from_entry")
        private @Nullable String fromEntry;

        @Column(name = "to_entry")
        private @Nullable String toEntry;

        private String relation;
        private String confidence;
        private String rationale;

        @SuppressWarnings("UnusedVariable") // the order of the edges
        private int position;

        protected Edge() {} // JPA

        private CrosswalkView.Edge view() {
            return new CrosswalkView.Edge(fromEntry, toEntry, relation, rationale, confidence);
        }

        private Relation relation() {
            return WireWord.of(Relation.class, relation);
        }
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    CrosswalkView view() {
        return new CrosswalkView(
                code,
                version,
                fromFramework,
                toFramework,
                statedOn,
                edges.stream().map(Edge::view).toList());
    }

    /** The tags of the other framework that stand for entries of this one. */
    List<Link> linksTo(String framework) {
        boolean forward = framework.equals(toFramework);
        return edges.stream()
                .flatMap(edge -> forward
                        ? link(
                                fromFramework,
                                edge.fromEntry,
                                edge.toEntry,
                                edge.relation().ofFrom())
                        : link(
                                toFramework,
                                edge.toEntry,
                                edge.fromEntry,
                                edge.relation().ofTo()))
                .toList();
    }

    private static Stream<Link> link(
            String framework, @Nullable String tagged, @Nullable String entry, Optional<Comparability> comparability) {
        return tagged == null || entry == null
                ? Stream.empty()
                : comparability.map(how -> new Link(new FrameworkTag(framework, tagged), entry, how)).stream();
    }
}
