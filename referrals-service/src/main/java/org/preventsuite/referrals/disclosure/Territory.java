package org.preventsuite.referrals.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A county or force area with the areas that it is made up of. Its own tables count the referrals of all of them and no
 * others. An area that belongs to none is a territory without members.
 */
public record Territory(String whole, Set<String> members) {
    public Territory {
        members = Set.copyOf(members);
    }

    public Set<String> areas() {
        return Stream.concat(Stream.of(whole), members.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A table and what must be read together with it: a table of the whole ties those of all members. */
    public List<PublishedTable> linked(PublishedTable table, List<PublishedTable> others) {
        boolean tied = Stream.concat(Stream.of(table), others.stream())
                .anyMatch(one -> one.areaCode().equals(whole));
        return Stream.concat(
                        Stream.of(table),
                        others.stream().filter(one -> tied || one.areaCode().equals(table.areaCode())))
                .toList();
    }
}
