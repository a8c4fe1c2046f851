package org.omuz.conduct.room;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omuz.conduct.journal.Discussion;
import org.omuz.conduct.journal.RunProjection;
import org.omuz.conduct.journal.Wording;
import org.omuz.conduct.run.CommandId;
import org.omuz.course.content.Markdown;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;

/** The modules of the discussion that have been opened, with the questions and what the own team has answered. */
record DiscussionViews(Room room, RunProjection projection, Language beside, Typed typed) {

    /** What was typed for one question and refused. */
    record Typed(String module, String question, String text, String reason) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    /** @param narratives in the reader's language and, where wanted, in another; none where it has none */
    record Module(
            String code,
            String title,
            boolean open,
            String since,
            List<Narrative> narratives,
            List<Question> questions) {}

    record Narrative(RawString html, Wording in) {}

    /** @param set title of the question's set where it is the first of it, else empty */
    record Question(
            String id,
            String code,
            String set,
            List<Wording> texts,
            boolean asked,
            Answer answer,
            String typed,
            String problem) {
        /** Of the form: sent twice, it is one answer. */
        public String click() {
            return CommandId.fresh();
        }
    }

    /** @param version 0 while there is no answer */
    record Answer(int version, String text, String who, String stamp) {}

    List<Module> modules() {
        List<Module> opened = new ArrayList<>();
        room.exercise().modules().stream()
                .filter(module -> projection.discussion().state(module.code()) != Discussion.State.AHEAD)
                .map(this::module)
                .forEach(module -> opened.add(module.open() ? 0 : opened.size(), module));
        return opened;
    }

    /** In which other languages everything that is shown can be had. */
    List<Language> others() {
        return room.exercise().languages().stream()
                .flatMap(tag -> Language.of(tag).stream())
                .filter(language -> language != room.language())
                .toList();
    }

    private Module module(ExerciseDefinition.Module module) {
        Discussion discussion = projection.discussion();
        List<Question> questions = new ArrayList<>();
        String before = "";
        for (ExerciseDefinition.Question question : room.exercise().questions(module)) {
            String set = room.in(question.set());
            questions.add(question(module.code(), question, set.equals(before) ? "" : set));
            before = set;
        }
        return new Module(
                module.code(),
                room.in(module.title()),
                discussion.state(module.code()) == Discussion.State.OPEN,
                room.times().stamp(discussion.turned(module.code()).exerciseMs),
                texts(module.narrative()).stream().map(this::narrative).toList(),
                questions);
    }

    private Narrative narrative(Wording in) {
        String base = "/runs/" + room.me().run.id + "/room/documents/";
        return new Narrative(new RawString(Markdown.html(Markdown.parse(in.text()), base)), in);
    }

    private Question question(String module, ExerciseDefinition.Question question, String set) {
        boolean again = typed.module().equals(module) && typed.question().equals(question.code());
        Optional<Discussion.Answer> answer = projection.discussion().answer(module, question.code(), room.me().team);
        return new Question(
                module + "-" + question.code().replace('.', '-'),
                question.code(),
                set,
                texts(question.text()),
                projection.discussion().isAsked(module, question.code()),
                answer.map(this::answer).orElse(new Answer(0, "", "", "")),
                again ? typed.text() : answer.map(Discussion.Answer::text).orElse(""),
                again ? typed.reason() : "");
    }

    private Answer answer(Discussion.Answer given) {
        return new Answer(
                given.version(),
                given.text(),
                room.who(given.entry()),
                room.times().stamp(given.entry().exerciseMs));
    }

    private List<Wording> texts(LocalizedText text) {
        if (text == null) {
            return List.of();
        }
        Wording shown = Wording.of(text, room.language());
        return beside != null && beside != shown.language() && text.has(beside)
                ? List.of(shown, Wording.of(text, beside))
                : List.of(shown);
    }
}
