package org.preventsuite.kit.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Turns the access token of the request into a {@link Caller}. Nothing else touches the token. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private final AreaDirectory areas;
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity, AreaDirectory areas) {
        this.identity = identity;
        this.areas = areas;
    }

    public Caller get() {
        Caller known = caller;
        if (known == null) {
            known = read();
            caller = known;
        }
        return known;
    }

    private Caller read() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        Set<String> authorities = strings(token.<Object>getClaim("authorities"));
        Set<String> readable = authorities.stream()
                .flatMap(code -> areas.withMembers(code).stream())
                .collect(Collectors.toSet());
        Object client = token.<Object>getClaim("azp");
        return new Caller(client == null ? "unknown" : client.toString(), authorities, readable);
    }

    private static Set<String> strings(@Nullable Object claim) {
        Set<String> values = new HashSet<>();
        if (claim instanceof JsonArray array) {
            array.getValuesAs(JsonString.class).forEach(value -> values.add(value.getString()));
        } else if (claim instanceof Collection<?> many) {
            many.forEach(value -> values.add(String.valueOf(value)));
        }
        return values;
    }
}
