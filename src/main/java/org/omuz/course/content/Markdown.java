package org.omuz.course.content;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown to HTML that is safe to show: HTML in the source is escaped, and the result goes through a sanitiser. */
public final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "code", "pre", "hr", "br")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("align")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .allowElements("img")
            .allowAttributes("src")
            .matching(Pattern.compile("(?:/[a-z0-9-]+)+/" + MediaCheck.NAME))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(Pattern.compile("lazy"))
            .onElements("img")
            .toFactory();

    private Markdown() {}

    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** HTML in which {@code media/x.svg} has become {@code <mediaBase>x.svg}; the base begins and ends with a slash. */
    public static String html(Node body, String mediaBase) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> point(node, attributes, mediaBase))
                .build();
        return POLICY.sanitize(renderer.render(body));
    }

    private static void point(Node node, Map<String, String> attributes, String mediaBase) {
        if (node instanceof Image image && image.getDestination().startsWith("media/")) {
            attributes.put("src", mediaBase + image.getDestination().substring("media/".length()));
            attributes.put("loading", "lazy");
        }
    }
}
