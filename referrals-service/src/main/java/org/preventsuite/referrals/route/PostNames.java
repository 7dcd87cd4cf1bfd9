package org.preventsuite.referrals.route;

import org.preventsuite.kit.person.BodyWords;
import org.preventsuite.kit.person.PersonName;

/** What the post that confirms a route must be: it says what it does, and no person or mailbox stands beside it. */
final class PostNames {
    private PostNames() {}

    static boolean looksPersonal(String text) {
        return ContactPoints.personalIn(text)
                || ContactPoints.mailboxIn(text)
                || !BodyWords.sayWhoActs(text)
                || PersonName.looksLikeOne(text);
    }
}
