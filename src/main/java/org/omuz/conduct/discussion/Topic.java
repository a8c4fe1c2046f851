package org.omuz.conduct.discussion;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import org.omuz.conduct.journal.Discussion;
import org.omuz.conduct.journal.RunEvent;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.Wording;
import org.omuz.conduct.words.Cast;
import org.omuz.course.content.Markdown;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/**
 * A module with its questions and what each team has answered.
 *
 * @param narrative in every language of the exercise
 * @param guidance for who leads the discussion, or empty
 * @param injects numbers of those it is about, in words, or empty
 */
public record Topic(
        String code,
        String title,
        Discussion.State state,
        List<Narrative> narrative,
        String guidance,
        String injects,
        List<Point> points,
        List<Note> notes) {

    public record Narrative(RawString html, Wording in) {}

    /**
     * @param set title of the question's set, and {@code lookFor} what to listen for, where it is the first of it
     * @param texts in every language of the exercise, the reader's first
     */
    public record Point(
            String code, String set, List<String> lookFor, List<Wording> texts, boolean asked, List<Said> said) {
        public String id() {
            return code.replace('.', '-');
        }

        /** How many teams have answered. */
        public int answered() {
            return (int) said.stream().filter(one -> one.version() > 0).count();
        }
    }

    /** @param author member who wrote it, or null; @param version 0 where the team has not answered */
    public record Said(String team, String text, Long author, String who, String time, int version) {}

    public record Note(String text, String who, String time) {}

    public boolean open() {
        return state == Discussion.State.OPEN;
    }

    public boolean ahead() {
        return state == Discussion.State.AHEAD;
    }

    public static Topic of(ExerciseDefinition.Module module, RunProjection projection, Cast cast) {
        return new Drawing(module, projection, cast).topic();
    }

    private record Drawing(ExerciseDefinition.Module module, RunProjection projection, Cast cast) {
        Topic topic() {
            return new Topic(
                    module.code(),
                    cast.in(module.title()),
                    projection.discussion().state(module.code()),
                    wordings(module.narrative()).stream()
                            .map(in -> new Narrative(new RawString(Markdown.html(Markdown.parse(in.text()), "")), in))
                            .toList(),
                    cast.in(module.facilitator()),
                    String.join(cast.language().comma(), module.injects()),
                    points(),
                    notes());
        }

        private List<Point> points() {
            List<Point> points = new ArrayList<>();
            ExerciseDefinition exercise = cast.exercise();
            String before = "";
            for (ExerciseDefinition.Question question : exercise.questions(module)) {
                ExerciseDefinition.QuestionSet set = exercise.questionSets(module).stream()
                        .filter(one -> question.code().startsWith(one.code() + "."))
                        .findFirst()
                        .orElseThrow();
                boolean first = !set.code().equals(before);
                before = set.code();
                points.add(new Point(
                        question.code(),
                        first ? cast.in(question.set()) : "",
                        first ? set.lookFor().stream().map(cast::in).toList() : List.of(),
                        wordings(question.text()),
                        projection.discussion().isAsked(module.code(), question.code()),
                        exercise.teams().stream()
                                .map(team -> said(question.code(), team))
                                .toList()));
            }
            return points;
        }

        private Said said(String question, ExerciseDefinition.Team team) {
            return projection
                    .discussion()
                    .answer(module.code(), question, team.code())
                    .map(answer -> new Said(
                            cast.in(team.name()),
                            answer.text(),
                            answer.entry().memberId,
                            cast.person(answer.entry().memberId),
                            cast.times().stamp(answer.entry().exerciseMs),
                            answer.version()))
                    .orElse(new Said(cast.in(team.name()), "", null, "", "", 0));
        }

        private List<Note> notes() {
            return projection.notes().stream()
                    .filter(note -> note.what().kind() == RunEvent.Remark.NOTE
                            && module.code().equals(note.what().subject()))
                    .map(note -> new Note(
                            note.what().text(),
                            cast.person(note.entry().memberId),
                            cast.times().stamp(note.entry().exerciseMs)))
                    .toList();
        }

        private List<Wording> wordings(LocalizedText text) {
            if (text == null) {
                return List.of();
            }
            Wording own = Wording.of(text, cast.language());
            List<Wording> all = new ArrayList<>(List.of(own));
            cast.exercise().languages().stream()
                    .flatMap(tag -> Language.of(tag).stream())
                    .filter(language -> language != own.language() && text.has(language))
                    .forEach(language -> all.add(Wording.of(text, language)));
            return all;
        }
    }
}
