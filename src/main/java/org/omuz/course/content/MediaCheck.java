package org.omuz.course.content;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.omuz.shared.content.ContentFolder;
import org.omuz.shared.content.Problems;
import org.omuz.shared.print.DrawingWeight;
import org.omuz.shared.print.Picture;

/**
 * Whether a figure may be published: a plain name, a known type that its first bytes bear out, an SVG that only draws.
 */
public final class MediaCheck {
    public static final String NAME =
            "[A-Za-z0-9][A-Za-z0-9_-]{0,80}(?:\\.[A-Za-z0-9_-]{1,20})*\\.(?:svg|png|jpg|jpeg)";
    static final int LARGEST_MEGABYTES = 10;
    private static final Pattern FORM = Pattern.compile(NAME);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "audio", "video", "a");
    private static final Pattern REACHES_OUT =
            Pattern.compile("(?i)javascript:|@import|url\\(\\s*+['\"]?(?!#|['\"]?#)|expression\\(");

    private final String file;
    private final Problems problems;

    private MediaCheck(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    public static Optional<Media> read(ContentFolder folder, String path, String name, Problems problems) {
        if (!FORM.matcher(name).matches()) {
            problems.error(path + name, 0, "", CourseContentMessages.class, m -> m.badFigure(name));
            return Optional.empty();
        }
        MediaCheck check = new MediaCheck(path + name, problems);
        return folder.bytes(path + name, LARGEST_MEGABYTES, problems)
                .filter(bytes -> check.passes(Media.typeOf(name), bytes))
                .map(bytes -> new Media(name, Media.typeOf(name), bytes));
    }

    /** Whether one that is stored would be taken today. */
    static boolean mayBeDrawn(String name, byte[] bytes) {
        return new MediaCheck(name, new Problems()).passes(Media.typeOf(name), bytes);
    }

    private boolean passes(String type, byte[] bytes) {
        boolean genuine =
                switch (type) {
                    case "image/png" -> begins(bytes, PNG);
                    case "image/jpeg" -> begins(bytes, JPEG);
                    default -> drawsOnly(bytes);
                };
        if (genuine && !type.equals("image/svg+xml")) {
            return fits(bytes);
        }
        if (!genuine && !type.equals("image/svg+xml")) {
            problems.error(file, 0, "", CourseContentMessages.class, m -> m.otherType(type));
        }
        return genuine;
    }

    private boolean fits(byte[] bytes) {
        Optional<Picture.Size> size = new Picture(bytes).size();
        if (size.isEmpty()) {
            problems.error(file, 0, "", CourseContentMessages.class, CourseContentMessages::brokenFigure);
        } else if (size.get().pixels() > Picture.MOST_PIXELS) {
            String pixels = size.get().width() + " × " + size.get().height();
            problems.error(
                    file,
                    0,
                    "",
                    CourseContentMessages.class,
                    m -> m.figureTooLarge(pixels, Picture.MOST_PIXELS / 1_000_000));
        } else {
            return true;
        }
        return false;
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private boolean drawsOnly(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader svg = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean clean = true;
            while (svg.hasNext()) {
                String active = active(svg, svg.next());
                if (active != null) {
                    int line = svg.getLocation().getLineNumber();
                    problems.error(
                            file, line, active, CourseContentMessages.class, CourseContentMessages::activeFigure);
                    clean = false;
                }
            }
            if (clean && DrawingWeight.isTooMuch(bytes)) {
                problems.error(file, 0, "", CourseContentMessages.class, CourseContentMessages::figureTooIntricate);
                return false;
            }
            return clean;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            problems.error(file, line, "", CourseContentMessages.class, CourseContentMessages::notSvg);
            return false;
        }
    }

    /** A picture within the drawing has to fit as one beside it has. */
    private static boolean isPicture(String value) {
        try {
            return value.matches("(?s)data:image/(png|jpeg);base64,.*")
                    && new Picture(Base64.getMimeDecoder().decode(value.substring(value.indexOf(',') + 1)))
                            .size()
                            .filter(size -> size.pixels() <= Picture.MOST_PIXELS)
                            .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What there is in this part of the SVG that does more than draw, or null. */
    private static String active(XMLStreamReader svg, int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            return "!DOCTYPE";
        }
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            return svg.getPITarget();
        }
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            return REACHES_OUT.matcher(svg.getText()).find() ? "style" : null;
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return null;
        }
        if (ACTIVE.contains(svg.getLocalName().toLowerCase(Locale.ROOT))) {
            return svg.getLocalName();
        }
        for (int i = 0; i < svg.getAttributeCount(); i++) {
            String name = svg.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = svg.getAttributeValue(i).strip();
            boolean reference = name.equals("href") || name.equals("src");
            if (name.startsWith("on")
                    || reference && !value.startsWith("#") && !isPicture(value)
                    || REACHES_OUT.matcher(value).find()) {
                return svg.getAttributeLocalName(i);
            }
        }
        return null;
    }
}
