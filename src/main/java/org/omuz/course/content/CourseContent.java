package org.omuz.course.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.framework.Framework;
import org.omuz.shared.Language;
import org.omuz.shared.content.ContentFile;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.ContentHash;
import org.omuz.shared.content.Problems;

/**
 * A course as its files describe it, found free of errors.
 *
 * @param lessons by slug, then by language
 */
record CourseContent(
        JsonNode course,
        List<JsonNode> questions,
        Map<String, JsonNode> practicals,
        Map<String, Map<Language, LessonFile>> lessons,
        List<Media> media,
        String hash) {

    /** Empty, with the problems noted, where anything is wrong with any of the files. */
    static Optional<CourseContent> read(
            ContentFolder folder, String code, Optional<Framework> framework, Problems problems) {
        return new Reading(folder, "courses/" + code + "/", problems).course(code, framework);
    }

    private static final class Reading {
        private final ContentFolder folder;
        private final String path;
        private final Problems problems;
        private final Problems found = new Problems();
        private final ContentHash hash = new ContentHash();

        Reading(ContentFolder folder, String path, Problems problems) {
            this.folder = folder;
            this.path = path;
            this.problems = problems;
        }

        Optional<CourseContent> course(String code, Optional<Framework> framework) {
            Optional<ContentFile> course = yaml("course");
            Optional<ContentFile> questions = yaml("questions");
            Optional<ContentFile> practicals = yaml("practicals");
            List<Media> media = media();
            CourseContent content = null;
            if (course.isPresent() && questions.isPresent() && practicals.isPresent()) {
                new CourseRules(course.get(), questions.get(), practicals.get()).check(code, framework);
                var lessons = lessons(course.get());
                figures(lessons, media);
                content = new CourseContent(
                        course.get().document(),
                        elements(questions.get(), "questions"),
                        byCode(practicals.get(), "practicals"),
                        lessons,
                        media,
                        hash.hex());
            }
            problems.addAll(found);
            return found.hasErrors() ? Optional.empty() : Optional.ofNullable(content);
        }

        private Optional<ContentFile> yaml(String name) {
            Optional<ContentFile> file = folder.yaml(path + name + ".yaml", name, found);
            file.ifPresent(f -> hash.add(f.document().toString()));
            return file;
        }

        private List<Media> media() {
            List<Media> media = new ArrayList<>();
            for (String name : folder.names(path + "media")) {
                MediaCheck.read(folder, path + "media/", name, found).ifPresent(file -> {
                    hash.add(file.name()).add(file.bytes());
                    media.add(file);
                });
            }
            return media;
        }

        private Map<String, Map<Language, LessonFile>> lessons(ContentFile course) {
            Map<String, Map<Language, LessonFile>> lessons = new LinkedHashMap<>();
            List<String> unused = new ArrayList<>(folder.names(path + "lessons"));
            int module = 0;
            for (JsonNode m : course.document().path("modules")) {
                int activity = 0;
                for (JsonNode a : m.path("activities")) {
                    String at = "/modules/" + module + "/activities/" + activity++ + "/lesson";
                    if (a.has("lesson")) {
                        String slug = a.path("lesson").asText();
                        lessons.put(slug, languages(course, at, slug, unused));
                    }
                }
                module++;
            }
            unused.forEach(name -> found.warning(
                    path + "lessons/" + name, 0, "", CourseContentMessages.class, CourseContentMessages::unusedLesson));
            return lessons;
        }

        private Map<Language, LessonFile> languages(ContentFile course, String at, String slug, List<String> unused) {
            Map<Language, LessonFile> texts = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                String name = slug + "." + language.tag + ".md";
                String file = path + "lessons/" + name;
                boolean asked = language == Language.EN || language == Language.RU;
                if (folder.has(file)) {
                    unused.remove(name);
                    LessonFile.read(folder, file, slug, language, found).ifPresent(text -> {
                        hash.add(file).add(folder.text(file, found).orElse(""));
                        texts.put(language, text);
                    });
                } else if (asked) {
                    course.error(at, CourseContentMessages.class, m -> m.lessonMissing("lessons/" + name));
                }
            }
            texts.values().stream()
                    .filter(text -> text.words() < 300 || text.words() > 900)
                    .forEach(text -> {
                        String file = path + "lessons/" + slug + "." + text.language().tag + ".md";
                        found.warning(file, 0, "", CourseContentMessages.class, m -> m.lessonLength(text.words()));
                    });
            return texts;
        }

        private void figures(Map<String, Map<Language, LessonFile>> lessons, List<Media> media) {
            Map<String, Boolean> shown = new HashMap<>();
            media.forEach(file -> shown.put(file.name(), false));
            for (Map<Language, LessonFile> texts : lessons.values()) {
                for (LessonFile text : texts.values()) {
                    for (String figure : text.figures()) {
                        if (shown.replace(figure, true) == null && !folder.has(path + "media/" + figure)) {
                            String file = path + "lessons/" + text.slug() + "." + text.language().tag + ".md";
                            found.error(file, 0, "", CourseContentMessages.class, m -> m.figureMissing(figure));
                        }
                    }
                }
            }
            shown.forEach((name, used) -> {
                if (!used) {
                    found.warning(
                            path + "media/" + name,
                            0,
                            "",
                            CourseContentMessages.class,
                            CourseContentMessages::unusedFigure);
                }
            });
        }

        private static List<JsonNode> elements(ContentFile file, String list) {
            List<JsonNode> elements = new ArrayList<>();
            file.document().path(list).forEach(elements::add);
            return elements;
        }

        private static Map<String, JsonNode> byCode(ContentFile file, String list) {
            Map<String, JsonNode> byCode = new LinkedHashMap<>();
            file.document()
                    .path(list)
                    .forEach(one -> byCode.put(one.path("code").asText(), one));
            return byCode;
        }
    }
}
