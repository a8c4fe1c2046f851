package org.omuz.exercise.print;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.MselMessages;
import org.omuz.framework.RatingMessages;
import org.omuz.framework.RatingScale;

/**
 * All that the templates of the pack print; a part that is not wanted is empty or null.
 *
 * @param contents the parts, for the cover; empty where there is one part only, which needs none
 * @param scale what the letters on an evaluation sheet mean
 * @param logs names of the teams that get a sheet
 */
record Pack(
        PackMessages say,
        String language,
        RawString style,
        String title,
        String label,
        String summary,
        String startsAt,
        List<Entry> contents,
        List<CardDeck> decks,
        PrintedMsel msel,
        List<RatingScale> scale,
        List<EvaluationSheet> sheets,
        List<HandoutSheets.Bundle> bundles,
        List<String> logs) {

    /** @param anchor id of the part's first page */
    record Entry(String anchor, String name, String what) {}

    static Pack of(ExerciseDefinition exercise, PackFiles files, PackOptions options, PackWording wording) {
        List<InWords> languages = options.languages().stream()
                .map(language -> new InWords(
                        exercise,
                        language,
                        wording.in(PackMessages.class, language),
                        wording.in(MselMessages.class, language)))
                .toList();
        InWords words = languages.get(0);
        boolean cards = options.parts().contains(PackPart.CARDS);
        boolean msel = options.parts().contains(PackPart.MSEL);
        boolean evaluation = options.parts().contains(PackPart.EVALUATION);
        boolean documents = options.parts().contains(PackPart.DOCUMENTS);
        boolean log = options.parts().contains(PackPart.LOG);
        return new Pack(
                words.say,
                words.language.tag,
                new RawString(PackStyle.css()),
                words.text(exercise.title()),
                exercise.label(),
                words.text(exercise.summary()),
                words.localTimes(0),
                options.parts().size() == 1 ? List.of() : contents(options, words.say),
                cards ? CardDeck.of(exercise, options, languages) : List.of(),
                msel ? PrintedMsel.of(exercise, words) : null,
                RatingScale.in(wording.in(RatingMessages.class, words.language)),
                evaluation ? EvaluationSheet.of(exercise, words) : List.of(),
                documents ? new HandoutSheets(exercise, files, options, languages).bundles() : List.of(),
                log ? logs(exercise, options, words) : List.of());
    }

    private static List<Entry> contents(PackOptions options, PackMessages say) {
        List<Entry> entries = new ArrayList<>();
        for (PackPart part : options.parts()) {
            String anchor = part.name().toLowerCase(Locale.ROOT);
            entries.add(
                    switch (part) {
                        case CARDS -> new Entry(anchor, say.cards(), say.cardsWhat());
                        case MSEL -> new Entry(anchor, say.msel(), say.mselWhat());
                        case EVALUATION -> new Entry(anchor, say.evaluation(), say.evaluationWhat());
                        case DOCUMENTS -> new Entry(anchor, say.documents(), say.documentsWhat());
                        case LOG -> new Entry(anchor, say.log(), say.logWhat());
                    });
        }
        return entries;
    }

    private static List<String> logs(ExerciseDefinition exercise, PackOptions options, InWords words) {
        return exercise.teams().stream()
                .filter(team -> options.has(team.code()))
                .map(team -> words.text(team.name()))
                .toList();
    }
}
