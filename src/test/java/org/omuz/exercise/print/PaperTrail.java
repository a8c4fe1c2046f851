package org.omuz.exercise.print;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.omuz.course.content.Markdown;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.exercise.model.Inject;
import org.omuz.shared.Language;

/**
 * Prints an exercise of {@code course-content} without a container: its templates, its wording, its files from disk.
 */
final class PaperTrail {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Engine WORDINGS = Engine.builder().addDefaults().build();
    private static final Path RESOURCES = Path.of("src/main/resources");

    ExerciseDefinition exercise;
    private final Path folder;
    private boolean illustrated = true;

    PaperTrail(String code) {
        folder = Path.of("course-content/exercises", code);
        try {
            exercise = YAML.readValue(folder.resolve("exercise.yaml").toFile(), ExerciseDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PaperTrail withoutImages() {
        illustrated = false;
        return this;
    }

    PaperTrail without(String number) {
        exercise = exercise.with(exercise.injects().stream()
                .map(inject -> inject.number().equals(number) ? inject.as(Inject.Status.DEFERRED) : inject)
                .toList());
        return this;
    }

    byte[] pdf(PackOptions options) {
        return new PrintPack(engine(), PaperTrail::wording).pdf(exercise, files(), options);
    }

    private PackFiles files() {
        return new PackFiles() {
            @Override
            public Optional<ExerciseShelf.Text> text(String slug, Language asked) {
                return Stream.of(asked, Language.EN)
                        .filter(l -> Files.exists(folder.resolve("documents/" + slug + "." + l.tag + ".md")))
                        .findFirst()
                        .map(l -> new ExerciseShelf.Text(html(slug, l), l));
            }

            @Override
            public Optional<byte[]> image(String name) {
                return illustrated ? Optional.of(read(folder.resolve("media").resolve(name))) : Optional.empty();
            }
        };
    }

    private String html(String slug, Language language) {
        byte[] markdown = read(folder.resolve("documents/" + slug + "." + language.tag + ".md"));
        return Markdown.html(Markdown.parse(new String(markdown, StandardCharsets.UTF_8)), PackFiles.MEDIA);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(located(id)))
                .build();
    }

    private static TemplateLocator.TemplateLocation located(String id) {
        return new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                byte[] source = PaperTrail.read(RESOURCES.resolve("templates/" + id + ".html"));
                return new StringReader(new String(source, StandardCharsets.UTF_8));
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        };
    }

    private static <M> M wording(Class<M> bundle, Language language) {
        Properties wordings = new Properties();
        Path file = RESOURCES.resolve(
                "messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_" + language.tag + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            wordings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> filled(wordings.getProperty(method.getName()), method, arguments)));
    }

    private static String filled(String wording, Method method, Object[] arguments) {
        TemplateInstance filled = WORDINGS.parse(wording).instance();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            filled.data(parameters[i].getName(), arguments[i]);
        }
        return filled.render();
    }
}
