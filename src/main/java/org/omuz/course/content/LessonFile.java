package org.omuz.course.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
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
    private static final Pattern FIGURE = Pattern.compile("media/(" + MediaCheck.NAME + ")");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|#)\\S*");

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
        int firstLine = 1 + (int) text.get().substring(0, parts.start(2)).lines().count();
        Node body = Markdown.parse(parts.group(2));
        Walk walk = new Walk(file, firstLine, problems);
        body.accept(walk);
        return front.map(head -> new LessonFile(
                slug, language, terms(head), sources(head), body, walk.words(), List.copyOf(walk.figures)));
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

    /** Counts words, collects figures and notes whatever a lesson may not hold, with its line. */
    private static final class Walk extends AbstractVisitor {
        private final String file;
        private final int firstLine;
        private final Problems problems;
        private final StringBuilder text = new StringBuilder();
        private final List<String> figures = new ArrayList<>();

        Walk(String file, int firstLine, Problems problems) {
            this.file = file;
            this.firstLine = firstLine;
            this.problems = problems;
        }

        int words() {
            String all = text.toString().strip();
            return all.isEmpty() ? 0 : all.split("\\s+").length;
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral()).append(' ');
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral()).append(' ');
        }

        @Override
        public void visit(HtmlBlock node) {
            problems.error(file, line(node), "", CourseContentMessages.class, CourseContentMessages::htmlInLesson);
        }

        @Override
        public void visit(HtmlInline node) {
            problems.error(file, line(node), "", CourseContentMessages.class, CourseContentMessages::htmlInLesson);
        }

        @Override
        public void visit(Link node) {
            String to = node.getDestination();
            if (!ADDRESS.matcher(to).matches()) {
                problems.error(file, line(node), "", CourseContentMessages.class, m -> m.badLink(to));
            }
            visitChildren(node);
        }

        @Override
        public void visit(Image node) {
            String to = node.getDestination();
            Matcher figure = FIGURE.matcher(to);
            if (figure.matches()) {
                figures.add(figure.group(1));
            } else {
                problems.error(file, line(node), "", CourseContentMessages.class, m -> m.badFigure(to));
            }
            if (node.getFirstChild() == null) {
                problems.error(file, line(node), "", CourseContentMessages.class, m -> m.noAltText(to));
            }
        }

        private int line(Node node) {
            for (Node at = node; at != null; at = at.getParent()) {
                List<SourceSpan> spans = at.getSourceSpans();
                if (!spans.isEmpty()) {
                    return firstLine + spans.get(0).getLineIndex();
                }
            }
            return firstLine;
        }
    }
}
