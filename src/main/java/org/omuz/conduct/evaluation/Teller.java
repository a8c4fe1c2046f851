package org.omuz.conduct.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omuz.conduct.Happening;
import org.omuz.conduct.JournalEntry;
import org.omuz.conduct.Message;
import org.omuz.conduct.Picture;
import org.omuz.exercise.ExerciseDefinition;
import org.omuz.shared.LocalizedText;

/** Puts entries of a journal into words. */
final class Teller {
    /** What a strength or an area for improvement is rested on. */
    static final Set<String> TELLING = Set.of(
            "Started", "Paused", "Resumed", "Jumped", "PlayEnded", "InjectFired", "InjectSkipped", "MessageSent", "Acknowledged",
            "Answered", "Decided", "DataRequested", "DataReleased", "Observed");

    private static final int LONGEST = 240;

    private final ExerciseDefinition definition;
    private final Picture picture;
    private final Cast cast;
    private final Tongue tongue;
    private final EvaluationMessages say;

    Teller(ExerciseDefinition definition, Picture picture, Cast cast, Tongue tongue) {
        this.definition = definition;
        this.picture = picture;
        this.cast = cast;
        this.tongue = tongue;
        this.say = tongue.say();
    }

    Told tell(JournalEntry entry) {
        return new Told(
                entry.seq,
                ExerciseTime.of(entry.exerciseMs),
                tongue.written().time(entry.at),
                cast.who(entry.memberId),
                cut(words(entry.what())));
    }

    List<Told> tell(List<JournalEntry> entries) {
        return entries.stream().map(this::tell).toList();
    }

    private String words(Happening what) {
        String words = ofTheClock(what);
        words = words == null ? ofInjects(what) : words;
        words = words == null ? ofMessages(what) : words;
        return words == null ? ofEvaluation(what) : words;
    }

    private String ofTheClock(Happening what) {
        if (what instanceof Happening.Started) {
            return say.playStarted();
        } else if (what instanceof Happening.Paused paused) {
            return paused.outage() ? say.playStoodStill() : say.playPaused();
        } else if (what instanceof Happening.Resumed) {
            return say.playResumed();
        } else if (what instanceof Happening.SpeedSet set) {
            return say.speedSet(tongue.written().number(set.speed()));
        } else if (what instanceof Happening.Jumped jumped) {
            return say.jumped(ExerciseTime.of(jumped.fromMs()), ExerciseTime.of(jumped.toMs()));
        } else if (what instanceof Happening.PlayEnded) {
            return say.playEnded();
        } else if (what instanceof Happening.Closed) {
            return say.runClosed();
        } else if (what instanceof Happening.MemberJoined joined) {
            return say.joined(cast.who(joined.member()));
        } else if (what instanceof Happening.MemberLeft left) {
            return say.left(cast.who(left.member()));
        }
        return null;
    }

    private String ofInjects(Happening what) {
        if (what instanceof Happening.InjectFired fired) {
            return say.injectFired(inject(fired.number()));
        } else if (what instanceof Happening.InjectArmed armed) {
            return say.injectArmed(inject(armed.number()), ExerciseTime.of(armed.dueMs()));
        } else if (what instanceof Happening.InjectDisarmed disarmed) {
            return say.injectDisarmed(inject(disarmed.number()));
        } else if (what instanceof Happening.InjectHeld held) {
            return say.injectHeld(inject(held.number()));
        } else if (what instanceof Happening.InjectReleased released) {
            return say.injectReleased(inject(released.number()));
        } else if (what instanceof Happening.InjectSkipped skipped) {
            return say.injectSkipped(inject(skipped.number()), skipped.reason() == null ? "" : skipped.reason());
        } else if (what instanceof Happening.InjectEdited edited) {
            return say.injectEdited(inject(edited.inject().number()));
        } else if (what instanceof Happening.InjectAdded added) {
            return say.injectAdded(inject(added.inject().number()));
        }
        return null;
    }

    private String ofMessages(Happening what) {
        if (what instanceof Happening.MessageSent sent) {
            String to = sent.to().stream().map(cast::recipient).collect(Collectors.joining(", "));
            String said = join(tongue.of(sent.subject()), tongue.of(sent.text()));
            String from = sent.as() == null ? cast.recipient(sent.from()) : tongue.of(sent.as());
            return sent.inject() == null ? say.messageSent(from, to, said) : say.injectHanded(sent.inject(), to, said);
        } else if (what instanceof Happening.Delivered delivered) {
            return say.delivered(subject(delivered.message()), cast.recipient(delivered.recipient()));
        } else if (what instanceof Happening.Opened opened) {
            return say.opened(subject(opened.message()), cast.recipient(opened.recipient()));
        } else if (what instanceof Happening.Acknowledged acknowledged) {
            return say.acknowledged(subject(acknowledged.message()), cast.recipient(acknowledged.recipient()));
        } else if (what instanceof Happening.Answered answered) {
            return say.answered(subject(answered.message()), String.join("; ", answered.answers().values()));
        } else if (what instanceof Happening.Decided decided) {
            return say.decided(subject(decided.message()), join(option(decided), decided.reason()));
        } else if (what instanceof Happening.DataRequested requested) {
            return say.dataRequested(item(requested.item()));
        } else if (what instanceof Happening.DataReleased released) {
            return say.dataReleased(
                    item(released.item()), released.to().stream().map(cast::recipient).collect(Collectors.joining(", ")));
        }
        return null;
    }

    private String ofEvaluation(Happening what) {
        if (what instanceof Happening.Observed seen) {
            return say.observed(seen.task(), seen.rating().name(), cast.recipient(seen.team()), seen.note());
        } else if (what instanceof Happening.ObservationWithdrawn withdrawn) {
            return say.observationWithdrawn(withdrawn.reason());
        } else if (what instanceof Happening.ObservationsReleased released) {
            return say.observationsReleased(tongue.written().number(released.observations().size()));
        } else if (what instanceof Happening.JointlyRated rated) {
            return say.jointlyRated(rated.subject(), rated.rating().name());
        } else if (what instanceof Happening.Noted noted) {
            return join(kind(noted.kind()), noted.text());
        } else if (what instanceof Happening.NoteWithdrawn withdrawn) {
            return say.noteWithdrawn(tongue.written().number(withdrawn.note()), withdrawn.reason());
        }
        throw new IllegalArgumentException(what.getClass().getSimpleName());
    }

    private String kind(Happening.Remark kind) {
        return switch (kind) {
            case NOTE -> say.note();
            case STRENGTH -> say.strength();
            case IMPROVEMENT -> say.improvement();
            case HOT_WASH -> say.hotWash();
        };
    }

    private String inject(String number) {
        String subject = picture.inject(number).map(line -> tongue.of(line.inject().subject())).orElse("");
        return subject.isEmpty() ? number : number + ", " + subject;
    }

    private String subject(String message) {
        return picture.message(message).map(Message::sent).map(sent -> {
            LocalizedText head = sent.subject() == null ? sent.text() : sent.subject();
            return sent.inject() == null ? tongue.of(head) : sent.inject() + ", " + tongue.of(head);
        }).orElse("");
    }

    private String option(Happening.Decided decided) {
        return picture.message(decided.message()).stream()
                .flatMap(message -> message.sent().response().options().stream())
                .filter(option -> option.code().equals(decided.option()))
                .map(option -> tongue.of(option.text()))
                .findFirst()
                .orElse(decided.option());
    }

    private String item(String code) {
        return definition.document(code)
                .map(document -> tongue.of(document.title()))
                .or(() -> definition.table(code).map(table -> tongue.of(table.title())))
                .orElse(code);
    }

    private static String join(String head, String text) {
        return head.isBlank() ? text : text == null || text.isBlank() ? head : head + ": " + text;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
