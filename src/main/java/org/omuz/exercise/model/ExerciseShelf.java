package org.omuz.exercise.model;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omuz.course.content.Markdown;
import org.omuz.course.content.Media;
import org.omuz.shared.Language;

/** Published exercises in memory. A version never changes, so what was read once is right for ever. */
@ApplicationScoped
public class ExerciseShelf {
    private record TextKey(String sha256, String mediaBase) {}

    /** A document in one language; {@code language} is the one it is really in. HTML is sanitised. */
    public record Text(String html, Language language) {}

    public record Image(String mediaType, String sha256, byte[] bytes) {}

    private static final int KEPT_BYTES = 32 << 20;

    private final Cache<Long, FrozenExercise> versions = bounded(50);
    private final Cache<Long, Map<String, String>> files = bounded(50);
    private final Cache<TextKey, String> texts = bounded(500);
    private final Cache<String, byte[]> images = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String sha256, byte[] bytes) -> bytes.length)
            .build();

    private static <K, V> Cache<K, V> bounded(int size) {
        return Caffeine.newBuilder().maximumSize(size).build();
    }

    /** A version by the id of its {@link ExerciseVersion}. */
    public Optional<FrozenExercise> version(long id) {
        return Optional.ofNullable(versions.get(
                id,
                missing -> QuarkusTransaction.joiningExisting()
                        .call(() -> ExerciseVersion.<ExerciseVersion>findByIdOptional(missing)
                                .map(FrozenExercise::of)
                                .orElse(null))));
    }

    /** Whether the document has a text at all. */
    public boolean hasText(long versionId, String slug) {
        return Stream.of(Language.values())
                .anyMatch(language -> files(versionId).containsKey(textName(slug, language)));
    }

    /**
     * A document's text in the language asked for, else in the nearest one there is.
     *
     * @param mediaBase where its images are to be had, e.g. {@code /exercises/versions/7/media/}
     */
    public Optional<Text> text(long versionId, String slug, Language asked, String mediaBase) {
        Map<String, String> known = files(versionId);
        Stream<Language> near = asked.fallback().stream().flatMap(tag -> Language.of(tag).stream());
        return Stream.concat(Stream.concat(Stream.of(asked), near), Stream.of(Language.values()))
                .filter(language -> known.containsKey(textName(slug, language)))
                .findFirst()
                .map(language -> new Text(html(known.get(textName(slug, language)), mediaBase), language));
    }

    private String html(String sha256, String mediaBase) {
        return texts.get(
                new TextKey(sha256, mediaBase),
                key -> rendered(new String(bytes(sha256), StandardCharsets.UTF_8), mediaBase));
    }

    public static String rendered(String markdown, String mediaBase) {
        return Markdown.html(Markdown.parse(markdown), mediaBase);
    }

    /** An image by its name in {@code media/}. */
    public Optional<Image> image(long versionId, String name) {
        return Optional.ofNullable(files(versionId).get("media/" + name))
                .map(sha256 -> new Image(Media.typeOf(name), sha256, images.get(sha256, ExerciseShelf::bytes)));
    }

    /** Name to SHA-256 of all files of a version. */
    public Map<String, String> files(long versionId) {
        return files.get(
                versionId,
                id -> QuarkusTransaction.joiningExisting().call(() -> {
                    List<VersionFile> all = VersionFile.list("exerciseVersion.id", id);
                    return all.stream().collect(Collectors.toUnmodifiableMap(file -> file.name, file -> file.sha256));
                }));
    }

    public static byte[] bytes(String sha256) {
        return QuarkusTransaction.joiningExisting().call(() -> ExerciseBlob.<ExerciseBlob>findById(sha256).bytes);
    }

    public static String textName(String slug, Language language) {
        return "documents/" + slug + "." + language.tag + ".md";
    }
}
