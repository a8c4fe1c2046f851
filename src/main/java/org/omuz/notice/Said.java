package org.omuz.notice;

import java.time.ZoneId;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.Rejected;
import org.omuz.shared.Zones;

/**
 * A notice in words, in Omuz as in a letter; {@code body} may be empty. Of what is restricted it tells an action's text
 * only.
 */
record Said(String title, String body, String why) {
    private static final int LONGEST = 240;

    static Said of(Notice notice, Language language, ZoneId centre) {
        NoticeMessages say = Rejected.wording(NoticeMessages.class, language);
        Notice.Facts facts = notice.facts;
        LocalFormat written = LocalFormat.of(language, facts.zone() == null ? centre : ZoneId.of(facts.zone()));
        String day = written.date(facts.day());
        return switch (notice.kind) {
            case ACTION_ASSIGNED -> new Said(say.actionAssigned(day), cut(facts.about()), say.whyAction());
            case ACTION_DUE -> new Said(say.actionDue(day), cut(facts.about()), say.whyAction());
            case ACTION_OVERDUE -> new Said(say.actionOverdue(day), cut(facts.about()), say.whyAction());
            case SEATED ->
                new Said(
                        say.seated(facts.about()),
                        say.seat(
                                facts.seat().in(language),
                                written.dateTime(facts.at()),
                                Zones.named(facts.at().atZone(ZoneId.of(facts.zone())), language)),
                        say.whySeat());
            case UNSEATED -> new Said(say.unseated(facts.about()), "", say.whySeat());
            case CANCELLED -> new Said(say.cancelled(facts.about()), facts.because(), say.whySeat());
            case NOT_COMPLETED ->
                new Said(say.notCompleted(facts.about()), facts.reasons().in(language), say.whyNotCompleted());
            case OBSERVED -> new Said(say.observed(facts.about()), "", say.whyObserved());
        };
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
