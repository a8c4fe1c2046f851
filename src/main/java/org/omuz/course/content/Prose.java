package org.omuz.course.content;

import java.util.ArrayList;
import java.util.List;
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
import org.omuz.shared.content.Problems;

/** Markdown as content may hold it: no HTML, links to the web only, images from {@code media/} with a description. */
public record Prose(Node body, int words, List<String> figures) {
    private static final Pattern FIGURE = Pattern.compile("media/(" + MediaCheck.NAME + ")");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|#)\\S*");

    /** Notes whatever it may not hold, with its line; {@code firstLine} is where the Markdown begins in the file. */
    public static Prose read(String file, String markdown, int firstLine, Problems problems) {
        Node body = Markdown.parse(markdown);
        Walk walk = new Walk(file, firstLine, problems);
        body.accept(walk);
        return new Prose(body, walk.words(), List.copyOf(walk.figures));
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
