package org.omuz.exercise.print;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.DataTable;
import org.omuz.exercise.model.ExerciseDefinition.Document;
import org.omuz.exercise.model.ExerciseDefinition.DocumentKind;
import org.omuz.exercise.model.ExerciseDefinition.Release;
import org.omuz.exercise.model.ExerciseDefinition.Team;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.Inject;

/** Sorts documents and tables into bundles: for all teams, for each team, for the staff. */
final class HandoutSheets {
    /** What belongs together in an envelope. */
    public record Bundle(String name, boolean staff, List<Leaf> leaves) {}

    /**
     * One document or table in one language.
     *
     * @param release who gets it when, in words
     * @param image file in {@code media/}, or null
     * @param html null for a table or an image without a legend
     * @param table null for a document
     * @param posts the teams and their posts, on the sheet of the situation only
     */
    public record Leaf(
            String language,
            String title,
            String release,
            String image,
            RawString html,
            Grid table,
            List<Posts> posts) {}

    public record Grid(List<String> columns, List<List<String>> rows) {}

    public record Posts(String team, String members) {}

    private static final String EMPTY = "<td></td>";
    private static final String TO_FILL_IN = "<td class=\"blank\"></td>";

    private final ExerciseDefinition exercise;
    private final PackFiles files;
    private final PackOptions options;
    private final List<InWords> languages;

    HandoutSheets(ExerciseDefinition exercise, PackFiles files, PackOptions options, List<InWords> languages) {
        this.exercise = exercise;
        this.files = files;
        this.options = options;
        this.languages = languages;
    }

    List<Bundle> bundles() {
        PackMessages say = languages.get(0).say;
        List<Bundle> bundles = new ArrayList<>();
        bundles.add(new Bundle(
                say.forAll(), false, Stream.concat(situation(), leaves(null)).toList()));
        exercise.teams().stream()
                .filter(team -> options.has(team.code()))
                .map(team -> new Bundle(
                        languages.get(0).text(team.name()), false, leaves(team).toList()))
                .forEach(bundles::add);
        bundles.add(new Bundle(say.forStaff(), true, guides().toList()));
        return bundles.stream().filter(bundle -> !bundle.leaves().isEmpty()).toList();
    }

    private Stream<Leaf> situation() {
        return languages.stream()
                .map(words -> new Leaf(
                        words.language.tag,
                        words.say.situation(),
                        words.localTimes(0) + "; "
                                + words.say.copies(exercise.teams().size()),
                        null,
                        words.markdown(exercise.scenario().narrative()),
                        null,
                        exercise.teams().stream()
                                .map(team -> posts(team, words))
                                .toList()));
    }

    private static Posts posts(Team team, InWords words) {
        String members = team.members().stream().map(m -> words.text(m.title())).collect(Collectors.joining("; "));
        return new Posts(words.text(team.name()), members);
    }

    /** Those for this team and, in the first bundle, for all ({@code team} null). */
    private Stream<Leaf> leaves(Team team) {
        Stream<Leaf> documents = exercise.documents().stream()
                .filter(document -> document.kind() != DocumentKind.FACILITATOR_GUIDE && goesTo(document.teams(), team))
                .flatMap(document -> languages.stream().flatMap(words -> leaf(document, words).stream()));
        Stream<Leaf> tables = exercise.tables().stream()
                .filter(table -> goesTo(table.teams(), team))
                .flatMap(table -> languages.stream().map(words -> leaf(table, words)));
        return Stream.concat(documents, tables);
    }

    private Stream<Leaf> guides() {
        return exercise.documents().stream()
                .filter(document -> document.kind() == DocumentKind.FACILITATOR_GUIDE)
                .flatMap(document -> languages.stream().flatMap(words -> leaf(document, words).stream()));
    }

    private static boolean goesTo(List<String> teams, Team team) {
        return team == null ? teams.isEmpty() : teams.contains(team.code());
    }

    /** Nothing where the text does not exist in this very language, so that no text is printed twice. */
    private Optional<Leaf> leaf(Document document, InWords words) {
        Optional<ExerciseShelf.Text> text = files.text(document.slug(), words.language);
        boolean first = words == languages.get(0);
        boolean own = text.filter(t -> t.language() == words.language).isPresent();
        if (!first && !own) {
            return Optional.empty();
        }
        String release = document.kind() == DocumentKind.FACILITATOR_GUIDE
                ? words.say.staffOnly()
                : release(document.release(), document.slug(), document.teams().size(), words);
        return Optional.of(new Leaf(
                text.map(t -> t.language().tag).orElse(words.language.tag),
                words.text(document.title()),
                release,
                document.image(),
                text.map(t -> new RawString(t.html().replace(EMPTY, TO_FILL_IN)))
                        .orElse(null),
                null,
                List.of()));
    }

    private Leaf leaf(DataTable table, InWords words) {
        List<List<String>> rows = table.rows().stream().map(words::texts).toList();
        String release = release(table.release(), table.code(), table.teams().size(), words);
        Grid grid = new Grid(words.texts(table.columns()), rows);
        return new Leaf(words.language.tag, words.text(table.title()), release, null, null, grid, List.of());
    }

    private String release(Release release, String name, int teams, InWords words) {
        String when =
                switch (release) {
                    case START -> words.say.atStart();
                    case INJECT ->
                        words.say.withInject(exercise.injects().stream()
                                .filter(inject -> inject.attachments().contains(name))
                                .map(Inject::number)
                                .collect(Collectors.joining(words.language.comma())));
                    case REQUEST -> words.say.onRequest();
                };
        return teams == 0 ? when + "; " + words.say.copies(exercise.teams().size()) : when;
    }
}
