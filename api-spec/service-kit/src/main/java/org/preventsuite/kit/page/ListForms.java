package org.preventsuite.kit.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import org.preventsuite.kit.contract.Contract;
import org.preventsuite.kit.contract.Operation;

/**
 * Chooses the form of a list among those that the contract has for it. Resources know only pages: the routing sees a request
 * for JSON, whatever the form.
 */
@Singleton
public class ListForms {
    /** Behind the one that narrows ranges of types, before the routing. */
    private static final int BEFORE_ROUTING = 40;

    private static final Pattern OTHER_FORMS = Pattern.compile("(?i)csv|ndjson");
    private static final String FORM = "prevent-suite.list-form";
    private static final int OK = 200;

    private final Contract contract;
    private final CurrentVertxRequest current;

    ListForms(Contract contract, CurrentVertxRequest current) {
        this.contract = contract;
        this.current = current;
    }

    void register(@Observes Filters filters) {
        filters.register(this::choose, BEFORE_ROUTING);
    }

    private void choose(RoutingContext routing) {
        String accept = routing.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null && OTHER_FORMS.matcher(accept).find()) {
            contract.find(routing.request().method().name(), routing.normalizedPath())
                    .filter(Operation::isList)
                    .flatMap(list -> Optional.ofNullable(list.answers().get(OK)))
                    .flatMap(answer -> ListForm.best(accept, answer.content().keySet()))
                    .ifPresent(form -> {
                        routing.put(FORM, form);
                        routing.request().headers().set(HttpHeaders.ACCEPT, ListForm.JSON.mediaType());
                    });
        }
        routing.next();
    }

    /** The form that the running request is answered in. */
    public ListForm asked() {
        RoutingContext routing = current.getCurrent();
        return routing != null && routing.get(FORM) instanceof ListForm form ? form : ListForm.JSON;
    }
}
