package org.preventsuite.training.sharing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.preventsuite.kit.feed.OthersForm;
import org.preventsuite.training.audience.AudienceView;
import org.preventsuite.training.audience.Shared;
import org.preventsuite.training.audience.SmallAudiences;
import org.preventsuite.training.session.SessionView;
import org.preventsuite.training.statement.AttendanceStatementView;

/** The feed without numbers of small audiences, for readers of another council's. */
@Singleton
class SharedFeed implements OthersForm {
    private static final Map<String, Class<? extends Shared<?>>> VIEWS = Map.of(
            "audience", AudienceView.class,
            "session", SessionView.class,
            "attendance-statement", AttendanceStatementView.class);

    private final SmallAudiences small;
    private final ObjectMapper json;

    SharedFeed(SmallAudiences small, ObjectMapper json) {
        this.small = small;
        this.json = json;
    }

    @Override
    @Transactional
    public BinaryOperator<String> of(Collection<String> areaCodes) {
        Set<UUID> hidden = small.of(areaCodes);
        return (type, document) -> {
            Class<? extends Shared<?>> view = VIEWS.get(type);
            return view != null && hidden.stream().anyMatch(id -> document.contains(id.toString()))
                    ? without(hidden, document, view)
                    : document;
        };
    }

    private String without(Set<UUID> hidden, String document, Class<? extends Shared<?>> view) {
        try {
            return json.writeValueAsString(json.readValue(document, view).without(hidden));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the feed holds is a view of this service", e);
        }
    }
}
