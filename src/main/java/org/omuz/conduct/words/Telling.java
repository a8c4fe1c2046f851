package org.omuz.conduct.words;

import java.time.ZoneOffset;
import java.util.List;
import org.omuz.conduct.journal.Happening;
import org.omuz.conduct.journal.JournalEntry;
import org.omuz.conduct.journal.Picture;
import org.omuz.conduct.run.ConductMessages;
import org.omuz.conduct.run.Member;
import org.omuz.shared.Written;

/** Entries of a journal in words, in one language; {@code player} is who hears them and not of the others they went to, null for the staff. */
public record Telling(Cast cast, Picture picture, Member player) {
    public static Telling toStaff(Cast cast, Picture picture) {
        return new Telling(cast, picture, null);
    }

    public static Telling to(Member player, Cast cast, Picture picture) {
        return new Telling(cast, picture, player);
    }

    private String recipients(String from, List<String> to) {
        return cast.names(player == null ? to : player.mayKnow(from, to));
    }

    public String of(JournalEntry entry) {
        return of(entry.what());
    }

    private String of(Happening what) {
        ConductMessages say = cast.say();
        if (what instanceof Happening.MessageSent sent) {
            return say.toldMessage(cast.name(sent.from()), recipients(sent.from(), sent.to()), cast.about(sent));
        }
        if (what instanceof Happening.Delivered d) {
            return say.toldDelivered(cast.name(d.recipient()), about(d.message()));
        }
        if (what instanceof Happening.Opened o) {
            return say.toldOpened(cast.name(o.recipient()), about(o.message()));
        }
        if (what instanceof Happening.Acknowledged a) {
            return say.toldAcknowledged(cast.name(a.recipient()), about(a.message()));
        }
        if (what instanceof Happening.Answered a) {
            return say.toldAnswered(cast.name(a.recipient()), about(a.message()), String.join(" · ", a.answers().values()));
        }
        if (what instanceof Happening.Decided d) {
            String option = picture.message(d.message()).map(m -> cast.option(m, d.option())).orElse(d.option());
            return say.toldDecided(cast.name(d.recipient()), about(d.message()), option + because(d.reason()));
        }
        if (what instanceof Happening.DecisionShared d) {
            return say.toldShared(cast.name(d.recipient()), cast.in(d.option()) + because(d.reason()));
        }
        if (what instanceof Happening.DataRequested d) {
            return say.toldRequested(cast.name(d.recipient()), cast.item(d.item()));
        }
        if (what instanceof Happening.DataReleased d) {
            return say.toldDataReleased(cast.item(d.item()), recipients(null, d.to()));
        }
        return ofDiscussion(what, say);
    }

    private static String because(String reason) {
        return reason == null || reason.isBlank() ? "" : " (" + reason + ")";
    }

    private String ofDiscussion(Happening what, ConductMessages say) {
        if (what instanceof Happening.ModuleOpened m) {
            return say.toldModuleOpened(cast.module(m.module()));
        }
        if (what instanceof Happening.ModuleClosed m) {
            return say.toldModuleClosed(cast.module(m.module()));
        }
        if (what instanceof Happening.QuestionAsked q) {
            return say.toldAsked(cast.question(q.module(), q.question()));
        }
        if (what instanceof Happening.QuestionAnswered q) {
            return say.toldQuestionAnswered(cast.name(q.team()), cast.question(q.module(), q.question()), q.text());
        }
        if (what instanceof Happening.Contributed c) {
            return c.kind() == Happening.Remark.STRENGTH ? say.toldWentWell(c.text()) : say.toldToImprove(c.text());
        }
        if (what instanceof Happening.ContributionWithdrawn) {
            return say.toldContributionWithdrawn();
        }
        return ofInject(what, say);
    }

    private String ofInject(Happening what, ConductMessages say) {
        if (what instanceof Happening.InjectFired f) {
            return switch (f.how()) {
                case CLOCK -> say.toldFiredByClock(f.number());
                case CONDITION -> say.toldFiredByCondition(f.number());
                case HAND -> say.toldFiredByHand(f.number());
                case JUMP -> say.toldFiredByJump(f.number());
            };
        }
        if (what instanceof Happening.InjectArmed a) {
            return say.toldArmed(a.number(), cast.times().stamp(a.dueMs()));
        }
        if (what instanceof Happening.InjectDisarmed d) {
            return say.toldDisarmed(d.number());
        }
        if (what instanceof Happening.InjectHeld h) {
            return say.toldHeld(h.number());
        }
        if (what instanceof Happening.InjectReleased r) {
            return say.toldReleased(r.number());
        }
        if (what instanceof Happening.InjectSkipped s) {
            return s.reason() == null ? say.toldSkipped(s.number()) : say.toldSkippedBecause(s.number(), s.reason());
        }
        if (what instanceof Happening.InjectEdited e) {
            return say.toldEdited(e.inject().number());
        }
        if (what instanceof Happening.InjectAdded a) {
            return say.toldAdded(a.inject().number());
        }
        return ofEvaluation(what, say);
    }

    private String ofEvaluation(Happening what, ConductMessages say) {
        if (what instanceof Happening.Observed o) {
            return say.toldObserved(o.task(), o.rating().name(), o.note());
        }
        if (what instanceof Happening.ObservationWithdrawn w) {
            return say.toldWithdrawn(w.reason());
        }
        if (what instanceof Happening.ObservationsReleased r) {
            int count = r.observations().size();
            return r.evidence() == null
                    ? say.toldObservationsReleased(count)
                    : say.toldEvidenceReleased(count, r.evidence());
        }
        if (what instanceof Happening.NoteWithdrawn w) {
            return say.toldNoteWithdrawn(w.entry(), w.reason());
        }
        if (what instanceof Happening.JointlyRated r) {
            return say.toldRated(r.subject(), r.rating().name());
        }
        if (what instanceof Happening.Noted n) {
            return switch (n.kind()) {
                case NOTE -> say.toldNote(n.text());
                case STRENGTH -> say.toldStrength(n.text());
                case IMPROVEMENT -> say.toldImprovement(n.text());
                case HOT_WASH -> say.toldHotWash(n.text());
            };
        }
        return ofPlay(what, say);
    }

    private String ofPlay(Happening what, ConductMessages say) {
        if (what instanceof Happening.Cancelled c) {
            return say.isCancelled(c.reason());
        }
        if (what instanceof Happening.Started) {
            return say.toldStarted();
        }
        if (what instanceof Happening.Paused p) {
            return p.outage() ? say.toldOutage() : say.toldPaused();
        }
        if (what instanceof Happening.Resumed) {
            return say.toldResumed();
        }
        if (what instanceof Happening.SpeedSet s) {
            return say.toldSpeed(Written.of(cast.language(), ZoneOffset.UTC).number(s.speed()));
        }
        if (what instanceof Happening.Jumped j) {
            return say.toldJumped(cast.times().stamp(j.fromMs()), cast.times().stamp(j.toMs()));
        }
        if (what instanceof Happening.PlayEnded) {
            return say.toldEnded();
        }
        if (what instanceof Happening.Closed) {
            return say.toldClosed();
        }
        if (what instanceof Happening.MemberJoined m) {
            String place = m.team() == null ? "" : ", " + cast.names(List.of(m.post() == null ? m.team() : m.team() + "/" + m.post()));
            return say.toldJoined(cast.person(m.member()), cast.role(m.role()) + place);
        }
        if (what instanceof Happening.MemberLeft m) {
            return say.toldLeft(cast.person(m.member()));
        }
        throw new IllegalArgumentException(what.getClass().getSimpleName());
    }

    private String about(String message) {
        return picture.message(message).map(m -> cast.about(m.sent())).orElse("");
    }
}
