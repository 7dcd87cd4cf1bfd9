package org.preventsuite.kit.feed;

import java.util.Collection;
import java.util.function.BinaryOperator;

/** What readers who do not act for an area see of its resources. A service that shows them the same has none. */
public interface OthersForm {
    /** For resources of these areas: of a resource's type and its document the document to show. */
    BinaryOperator<String> of(Collection<String> areaCodes);
}
