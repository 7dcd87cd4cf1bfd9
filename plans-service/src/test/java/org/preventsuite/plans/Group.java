package org.preventsuite.plans;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.preventsuite.testkit.Calls;
import org.preventsuite.testkit.Councils;
import org.preventsuite.testkit.PostgresResource;

/** A reporting group of councils, stored beside the shipped ones, and one that may read all of them. */
public record Group(String code, List<Council> members) {
    private static final String AREA = """
        insert into area (code, name, kind, valid_from, confidence)
        values (?, 'Council ' || ?, 'district', '2024-04-01', 'proposed') on conflict do nothing\
        """;
    private static final String GROUP = """
        insert into reporting_group (code, name, kind, valid_from, source)
        values (?, 'Joint service', 'joint-service', '2024-04-01', 'made for a test')\
        """;
    private static final String MEMBER = """
        insert into reporting_group_member (group_code, area_code, member_from)
        values (?, ?, '2024-04-01')\
        """;

    /** A group that begins on 1 April 2024 and keeps these members. */
    public static Group of(Council... members) {
        Group group = new Group(Councils.fresh(), List.of(members));
        try (Connection owner = PostgresResource.asOwner()) {
            execute(owner, GROUP, group.code());
            for (Council member : members) {
                execute(owner, AREA, member.code(), member.code());
                execute(owner, MEMBER, group.code(), member.code());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return group;
    }

    /** Ends the membership of a council on that day. */
    public void leave(Council member, String day) {
        try (Connection owner = PostgresResource.asOwner()) {
            execute(
                    owner,
                    "update reporting_group_member set member_to = ?::date where group_code = ? and area_code = ?",
                    day,
                    code,
                    member.code());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads as somebody who may read every member. */
    public Response read(String address) {
        String[] authorities = Stream.concat(Stream.of(code), members.stream().map(Council::code))
                .toArray(String[]::new);
        return Calls.as(Council.SCOPES, authorities).get(address);
    }

    private static void execute(Connection owner, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
