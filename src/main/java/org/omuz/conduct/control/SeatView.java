package org.omuz.conduct.control;

import java.time.Instant;
import org.omuz.conduct.run.Member;

/**
 * Somebody in a run.
 *
 * @param ownChoice whether the person took the place without the director
 * @param icon and word say whether the screen is connected
 */
record SeatView(
        long id,
        long person,
        String name,
        String agency,
        String place,
        String placeName,
        boolean ownChoice,
        String icon,
        String word) {

    static String icon(Member member, Instant now) {
        if (member.seenAt == null) {
            return "gap";
        }
        return member.seenAt.plus(BoardViews.CONNECTED).isBefore(now)
                ? "lapsed"
                : "live".equals(member.line) ? "held" : "soon";
    }
}
