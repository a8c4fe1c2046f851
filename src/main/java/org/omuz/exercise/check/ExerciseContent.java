package org.omuz.exercise.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.omuz.course.content.MediaCheck;
import org.omuz.course.content.Prose;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseDefinition.Document;
import org.omuz.exercise.model.ExerciseHash;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.framework.Framework;
import org.omuz.shared.Json;
import org.omuz.shared.Language;
import org.omuz.shared.content.ContentFile;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.content.ContentMessages;
import org.omuz.shared.content.Problems;
import org.omuz.shared.print.Lettering;

/**
 * An exercise as its files describe it, found free of errors.
 *
 * @param files {@code documents/…} and {@code media/…} to their bytes
 */
public record ExerciseContent(ExerciseDefinition definition, SortedMap<String, byte[]> files) {
    public static final String MAIN = "exercise.yaml";
    private static final int MOST_MEGABYTES = 64;
    private static final ObjectReader READER =
            Json.MAPPER.readerFor(ExerciseDefinition.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public String hash() {
        return ExerciseHash.of(definition, hashes());
    }

    /** Of its files, by name. */
    public SortedMap<String, String> hashes() {
        TreeMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, ContentHash.of(bytes)));
        return hashes;
    }

    /**
     * Reads the files below {@code path}, which ends with a slash or is empty. Empty, with the problems noted, where
     * anything is wrong with any of them: what breaks the schema, and what breaks a rule as far as that can be said
     * then.
     *
     * @param frameworks the framework of a label, if it is known
     */
    static Optional<ExerciseContent> read(
            ContentFolder folder, String path, Function<String, Optional<Framework>> frameworks, Problems problems) {
        Problems found = new Problems();
        Problems beyond = new Problems();
        Optional<ExerciseContent> content = folder.yaml(path + MAIN, found)
                .flatMap(file -> definition(file, folder.keepsTo("exercise", file, found))
                        .map(definition -> new Reading(folder, path, file.noting(beyond), definition, beyond)
                                .content(frameworks)));
        found.addFurther(beyond);
        problems.addAll(found);
        return found.hasErrors() ? Optional.empty() : content;
    }

    /** Empty where rules cannot be asked of it; why not is noted already of a file that does not keep to its schema. */
    private static Optional<ExerciseDefinition> definition(ContentFile file, boolean keepsToSchema) {
        return keepsToSchema
                ? definition(file)
                : definition(file.noting(new Problems())).filter(ExerciseDefinition::hasNames);
    }

    private static Optional<ExerciseDefinition> definition(ContentFile file) {
        try {
            return Optional.of(READER.readValue(file.document()));
        } catch (JsonProcessingException e) {
            file.error("", ExerciseCheckMessages.class, m -> m.unreadable(e.getOriginalMessage()));
        } catch (java.io.IOException e) {
            file.error("", ExerciseCheckMessages.class, m -> m.unreadable(e.getMessage()));
        }
        return Optional.empty();
    }

    private record Reading(
            ContentFolder folder, String path, ContentFile file, ExerciseDefinition definition, Problems found) {

        ExerciseContent content(Function<String, Optional<Framework>> frameworks) {
            new ExerciseRules(file, definition, frameworks.apply(definition.framework())).check();
            file.eachText((pointer, text) -> Lettering.DOCUMENT
                    .missing(text)
                    .ifPresent(letter -> file.warning(pointer, ContentMessages.class, m -> m.printsAsItsCode(letter))));
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (String name : folder.names(path + "media")) {
                MediaCheck.read(folder, path + "media/", name, found)
                        .ifPresent(media -> files.put("media/" + name, media.bytes()));
            }
            Set<String> shown = new HashSet<>();
            Set<String> texts = new HashSet<>(folder.names(path + "documents"));
            for (int i = 0; i < definition.documents().size(); i++) {
                document(i, definition.documents().get(i), files, shown, texts);
            }
            texts.forEach(name -> found.warning(
                    path + "documents/" + name, 0, "", ExerciseCheckMessages.class, ExerciseCheckMessages::unusedText));
            files.keySet().stream()
                    .filter(name -> name.startsWith("media/") && !shown.contains(name))
                    .forEach(name -> found.warning(
                            path + name, 0, "", ExerciseCheckMessages.class, ExerciseCheckMessages::unusedImage));
            long bytes = files.values().stream().mapToLong(b -> b.length).sum();
            if (bytes > (long) MOST_MEGABYTES << 20) {
                file.error("", ExerciseCheckMessages.class, m -> m.tooLarge(MOST_MEGABYTES));
            }
            return new ExerciseContent(definition, files);
        }

        private void document(
                int index, Document document, SortedMap<String, byte[]> files, Set<String> shown, Set<String> texts) {
            String at = "/documents/" + index;
            if (document.image() != null) {
                image(
                        document.image(),
                        shown,
                        () -> file.error(
                                at + "/image", ExerciseCheckMessages.class, m -> m.imageMissing(document.image())));
            }
            boolean textNeeded = document.image() == null;
            for (Language language : Language.values()) {
                String name = ExerciseShelf.textName(document.slug(), language);
                if (folder.has(path + name)) {
                    texts.remove(name.substring("documents/".length()));
                    text(name, files, shown);
                } else if (textNeeded && definition.languages().contains(language.tag)) {
                    file.error(at + "/slug", ExerciseCheckMessages.class, m -> m.textMissing(name));
                }
            }
        }

        private void text(String name, SortedMap<String, byte[]> files, Set<String> shown) {
            folder.text(path + name, found).ifPresent(text -> {
                files.put(name, text.getBytes(StandardCharsets.UTF_8));
                legible(path + name, text);
                Prose.read(path + name, text, 1, found)
                        .figures()
                        .forEach(figure -> image(
                                figure,
                                shown,
                                () -> found.error(
                                        path + name, 0, "", ExerciseCheckMessages.class, m -> m.imageMissing(figure))));
            });
        }

        private void legible(String name, String text) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                Lettering.DOCUMENT
                        .missing(lines.get(i))
                        .ifPresent(letter ->
                                found.warning(name, line, "", ContentMessages.class, m -> m.printsAsItsCode(letter)));
            }
        }

        private void image(String name, Set<String> shown, Runnable missing) {
            shown.add("media/" + name);
            if (!folder.has(path + "media/" + name)) {
                missing.run();
            }
        }
    }
}
