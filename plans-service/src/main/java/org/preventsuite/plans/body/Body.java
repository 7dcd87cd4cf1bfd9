package org.preventsuite.plans.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.preventsuite.kit.record.Aggregate;

/** A board, partnership, force, council or service that leads actions or takes part in them. */
@Entity
public class Body extends Aggregate {
    private String name;
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases;

    @Column(name = "match_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] matchKeys;

    protected Body() {} // JPA

    Body(NewBody body, Clock clock) {
        super(body.areaCode(), clock);
        take(body);
    }

    /** Becomes what the caller wants; false when it is that already. */
    boolean become(NewBody body, Clock clock) {
        if (body.equals(NewBody.of(this))) {
            return false;
        }
        take(body);
        touch(clock);
        return true;
    }

    private void take(NewBody body) {
        name = body.name();
        kind = body.kind();
        aliases = body.aliases();
        matchKeys = Stream.concat(Stream.of(name), aliases.stream())
                .map(MatchKey::of)
                .distinct()
                .toArray(String[]::new);
        name(body.externalId());
    }

    public String name() {
        return name;
    }

    String kind() {
        return kind;
    }

    public List<String> aliases() {
        return aliases;
    }

    /** What names of this body look like to matching. */
    public List<String> matchKeys() {
        return List.of(matchKeys);
    }
}
