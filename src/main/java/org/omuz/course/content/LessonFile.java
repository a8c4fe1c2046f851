package org.omuz.course.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.omuz.course.LessonText;
import org.omuz.shared.Language;
import org.omuz.shared.content.ContentFile;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;

/** A lesson in one language: front matter with terms and sources, then Markdown without any HTML in it. */
record LessonFile(
        String slug,
        Language language,
        List<LessonText.Term> terms,
        List<String> sources,
        Node body,
        int words,
        List<String> figures) {
    private static final Pattern PARTS = Pattern.compile("\\A---\\R(.*?\\R)---\\R(.*)\\z", Pattern.DOTALL);

    static Optional<LessonFile> read(
            ContentFolder folder, String file, String slug, Language language, Problems problems) {
        Optional<String> text = folder.text(file, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher parts = PARTS.matcher(text.get());
        if (!parts.matches()) {
            problems.error(file, 1, "", CourseContentMessages.class, CourseContentMessages::noFrontMatter);
            return Optional.empty();
        }
        Optional<ContentFile> front = folder.yaml(file, parts.group(1), 2, "lesson", problems);
        int firstLine =
                1 + (int) text.get().substring(0, parts.start(2)).lines().count();
        Prose prose = Prose.read(file, parts.group(2), firstLine, problems);
        return front.map(head -> new LessonFile(
                slug, language, terms(head), sources(head), prose.body(), prose.words(), prose.figures()));
    }

    private static List<LessonText.Term> terms(ContentFile front) {
        List<LessonText.Term> terms = new ArrayList<>();
        front.document()
                .path("terms")
                .forEach(term -> terms.add(new LessonText.Term(
                        term.path("term").asText(), term.path("meaning").asText())));
        return terms;
    }

    private static List<String> sources(ContentFile front) {
        List<String> sources = new ArrayList<>();
        front.document().path("sources").forEach(source -> sources.add(source.asText()));
        return sources;
    }
}
