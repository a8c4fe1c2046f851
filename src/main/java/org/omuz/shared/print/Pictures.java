package org.omuz.shared.print;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The pictures of a page by the address its markup names them with.
 *
 * @param bytes address to file
 * @param instead what is said in place of one that cannot be drawn, by its address
 */
public record Pictures(Map<String, byte[]> bytes, UnaryOperator<String> instead) {
    public static final Pictures NONE = new Pictures(Map.of(), address -> address);

    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*?\\bsrc=\"([^\"]+)\"[^>]*>");
    private static final int DEEPEST = 200;
    private static final int MOST_ELEMENTS = 100_000;

    public Pictures {
        bytes = Map.copyOf(bytes);
    }

    boolean has(String address) {
        return bytes.containsKey(address);
    }

    /** The page with words in place of those of its pictures that are not wanted. */
    String without(Predicate<String> unwanted, String xhtml) {
        Map<String, Boolean> known = new TreeMap<>();
        return IMAGE.matcher(xhtml).replaceAll(found -> {
            String address = found.group(1);
            boolean gone = has(address) && known.computeIfAbsent(address, unwanted::test);
            return Matcher.quoteReplacement(gone ? words(address) : found.group());
        });
    }

    private String words(String address) {
        String said = instead.apply(address).replace("&", "&amp;").replace("<", "&lt;");
        return "<span style=\"border: 0.8pt solid #A4262C; padding: 1mm 2mm\">" + said + "</span>";
    }

    /** A drawing nested or crowded beyond what any hand made; drawing it would take the stack or the memory. */
    boolean isBeyondDrawing(String address) {
        byte[] file = bytes.get(address);
        if (!address.endsWith(".svg")) {
            return false;
        }
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int depth = 0;
        int elements = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                elements += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return true;
        }
    }
}
