package org.omuz.conduct.words;

import java.time.ZoneOffset;
import java.util.List;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.exercise.model.Seat;
import org.omuz.shared.LocalFormat;

/**
 * Entries of a journal in words, in one language; {@code player} is who hears them and not of the others they went to,
 * null for the staff.
 */
public record Narrator(Cast cast, RunProjection projection, Member player) {
    public static Narrator toStaff(Cast cast, RunProjection projection) {
        return new Narrator(cast, projection, null);
    }

    public static Narrator to(Member player, Cast cast, RunProjection projection) {
        return new Narrator(cast, projection, player);
    }

    private String recipients(String from, List<String> to) {
        return cast.names(player == null ? to : player.mayKnow(from, to));
    }

    public String of(JournalEntry entry) {
        return of(entry.what());
    }

    private String of(RunEvent what) {
        ConductMessages say = cast.say();
        if (what instanceof RunEvent.MessageSent sent) {
            return say.toldMessage(cast.name(sent.from()), recipients(sent.from(), sent.to()), cast.about(sent));
        }
        if (what instanceof RunEvent.Delivered d) {
            return say.toldDelivered(cast.name(d.recipient()), about(d.message()));
        }
        if (what instanceof RunEvent.Opened o) {
            return say.toldOpened(cast.name(o.recipient()), about(o.message()));
        }
        if (what instanceof RunEvent.Acknowledged a) {
            return say.toldAcknowledged(cast.name(a.recipient()), about(a.message()));
        }
        if (what instanceof RunEvent.Answered a) {
            return say.toldAnswered(
                    cast.name(a.recipient()),
                    about(a.message()),
                    String.join(" · ", a.answers().values()));
        }
        if (what instanceof RunEvent.Decided d) {
            String option = projection
                    .message(d.message())
                    .map(m -> cast.option(m, d.option()))
                    .orElse(d.option());
            return say.toldDecided(cast.name(d.recipient()), about(d.message()), option + because(d.reason()));
        }
        if (what instanceof RunEvent.DecisionShared d) {
            return say.toldShared(cast.name(d.recipient()), cast.in(d.option()) + because(d.reason()));
        }
        if (what instanceof RunEvent.DataRequested d) {
            return say.toldRequested(cast.name(d.recipient()), cast.item(d.item()));
        }
        if (what instanceof RunEvent.DataReleased d) {
            return say.toldDataReleased(cast.item(d.item()), recipients(null, d.to()));
        }
        return ofDiscussion(what, say);
    }

    private static String because(String reason) {
        return reason == null || reason.isBlank() ? "" : " (" + reason + ")";
    }

    private String ofDiscussion(RunEvent what, ConductMessages say) {
        if (what instanceof RunEvent.ModuleOpened m) {
            return say.toldModuleOpened(cast.module(m.module()));
        }
        if (what instanceof RunEvent.ModuleClosed m) {
            return say.toldModuleClosed(cast.module(m.module()));
        }
        if (what instanceof RunEvent.QuestionAsked q) {
            return say.toldAsked(cast.question(q.module(), q.question()));
        }
        if (what instanceof RunEvent.QuestionAnswered q) {
            return say.toldQuestionAnswered(cast.name(q.team()), cast.question(q.module(), q.question()), q.text());
        }
        if (what instanceof RunEvent.Contributed c) {
            return c.kind() == RunEvent.Remark.STRENGTH ? say.toldWentWell(c.text()) : say.toldToImprove(c.text());
        }
        if (what instanceof RunEvent.ContributionWithdrawn) {
            return say.toldContributionWithdrawn();
        }
        return ofInject(what, say);
    }

    private String ofInject(RunEvent what, ConductMessages say) {
        if (what instanceof RunEvent.InjectFired f) {
            return switch (f.how()) {
                case CLOCK -> say.toldFiredByClock(f.number());
                case CONDITION -> say.toldFiredByCondition(f.number());
                case HAND -> say.toldFiredByHand(f.number());
                case JUMP -> say.toldFiredByJump(f.number());
            };
        }
        if (what instanceof RunEvent.InjectArmed a) {
            return say.toldArmed(a.number(), cast.times().stamp(a.dueMs()));
        }
        if (what instanceof RunEvent.InjectDisarmed d) {
            return say.toldDisarmed(d.number());
        }
        if (what instanceof RunEvent.InjectHeld h) {
            return say.toldHeld(h.number());
        }
        if (what instanceof RunEvent.InjectReleased r) {
            return say.toldReleased(r.number());
        }
        if (what instanceof RunEvent.InjectSkipped s) {
            return s.reason() == null ? say.toldSkipped(s.number()) : say.toldSkippedBecause(s.number(), s.reason());
        }
        if (what instanceof RunEvent.InjectEdited e) {
            return say.toldEdited(e.inject().number());
        }
        if (what instanceof RunEvent.InjectAdded a) {
            return say.toldAdded(a.inject().number());
        }
        return ofEvaluation(what, say);
    }

    private String ofEvaluation(RunEvent what, ConductMessages say) {
        if (what instanceof RunEvent.Observed o) {
            return say.toldObserved(o.task(), o.rating().name(), o.note());
        }
        if (what instanceof RunEvent.ObservationWithdrawn w) {
            return say.toldWithdrawn(w.reason());
        }
        if (what instanceof RunEvent.ObservationsReleased r) {
            int count = r.observations().size();
            return r.evidence() == null
                    ? say.toldObservationsReleased(count)
                    : say.toldEvidenceReleased(count, r.evidence());
        }
        if (what instanceof RunEvent.NoteWithdrawn w) {
            return say.toldNoteWithdrawn(w.entry(), w.reason());
        }
        if (what instanceof RunEvent.JointlyRated r) {
            return say.toldRated(r.subject(), r.rating().name());
        }
        if (what instanceof RunEvent.Noted n) {
            return switch (n.kind()) {
                case NOTE -> say.toldNote(n.text());
                case STRENGTH -> say.toldStrength(n.text());
                case IMPROVEMENT -> say.toldImprovement(n.text());
                case HOT_WASH -> say.toldHotWash(n.text());
            };
        }
        return ofPlay(what, say);
    }

    private String ofPlay(RunEvent what, ConductMessages say) {
        if (what instanceof RunEvent.Cancelled c) {
            return say.isCancelled(c.reason());
        }
        if (what instanceof RunEvent.Started) {
            return say.toldStarted();
        }
        if (what instanceof RunEvent.Paused p) {
            return p.outage() ? say.toldOutage() : say.toldPaused();
        }
        if (what instanceof RunEvent.Resumed) {
            return say.toldResumed();
        }
        if (what instanceof RunEvent.SpeedSet s) {
            return say.toldSpeed(LocalFormat.of(cast.language(), ZoneOffset.UTC).number(s.speed()));
        }
        if (what instanceof RunEvent.Jumped j) {
            return say.toldJumped(cast.times().stamp(j.fromMs()), cast.times().stamp(j.toMs()));
        }
        if (what instanceof RunEvent.PlayEnded) {
            return say.toldEnded();
        }
        if (what instanceof RunEvent.Closed) {
            return say.toldClosed();
        }
        if (what instanceof RunEvent.MemberJoined m) {
            String place = m.team() == null ? "" : ", " + cast.name(Seat.of(m.team(), m.post()));
            return say.toldJoined(cast.person(m.member()), cast.role(m.role()) + place);
        }
        if (what instanceof RunEvent.MemberLeft m) {
            return say.toldLeft(cast.person(m.member()));
        }
        throw new IllegalArgumentException(what.getClass().getSimpleName());
    }

    private String about(String message) {
        return projection.message(message).map(m -> cast.about(m.sent())).orElse("");
    }
}
