package org.preventsuite.kit.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.preventsuite.kit.problem.CommonProblem;

/** What the columns of a list's table mean (CSV on the Web); it needs no token. */
@Singleton
@Path("/csvw")
@Produces(TableResource.MEDIA_TYPE)
public class TableResource {
    static final String MEDIA_TYPE = "application/csvm+json";

    private final CsvTables tables;
    private final ObjectMapper json;

    TableResource(CsvTables tables, ObjectMapper json) {
        this.tables = tables;
        this.json = json;
    }

    @GET
    @PermitAll
    @Path("/{list}")
    public byte[] describeTable(@RestPath String list) throws JsonProcessingException {
        CsvTable<?> table = tables.find(list).orElseThrow(() -> CommonProblem.NOT_FOUND.because("No such list."));
        List<Described> columns =
                table.columns().stream().map(TableResource::described).toList();
        return json.writeValueAsBytes(new Table("http://www.w3.org/ns/csvw", new Schema(columns)));
    }

    private static Described described(Column<?> column) {
        return new Described(
                column.name(),
                column.name(),
                column.datatype(),
                column.lines() ? "\n" : null,
                column.description().isEmpty() ? null : column.description());
    }

    /** Contract schema: Table. */
    public record Table(@JsonProperty("@context") String context, Schema tableSchema) {}

    /** The columns in their order. */
    public record Schema(List<Described> columns) {}

    /** Contract schema: TableColumn. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Described(
            String name,
            String titles,
            String datatype,
            @Nullable String separator,
            @JsonProperty("dc:description") @Nullable String description) {}
}
