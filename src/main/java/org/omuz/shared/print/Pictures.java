package org.omuz.shared.print;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures of a page by the address its markup names them with.
 *
 * @param bytes address to file
 * @param instead what is said in place of one that cannot be drawn, by its address
 */
public record Pictures(Map<String, byte[]> bytes, UnaryOperator<String> instead) {
    public static final Pictures NONE = new Pictures(Map.of(), address -> address);

    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*?\\bsrc=\"([^\"]+)\"[^>]*>");

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

    /**
     * A drawing or picture that would take the stack or the memory; such are refused where they come in, since they are
     * measured.
     */
    boolean isBeyondDrawing(String address) {
        byte[] file = bytes.get(address);
        return address.endsWith(".svg")
                ? DrawingWeight.isTooMuch(file)
                : new Picture(file)
                        .size()
                        .filter(size -> size.pixels() <= Picture.MOST_PIXELS)
                        .isEmpty();
    }
}
