package org.omuz.shared.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which letters a kind of paper can show: asked where a text is entered, so that it can be refused by name, and once
 * more before printing, where old text gets a visible stand-in for what no font has.
 */
public enum Lettering {
    /**
     * Latin, Cyrillic and Greek by Noto Serif, Arabic script by Vazirmatn; names are refused rather than printed
     * otherwise.
     */
    CERTIFICATE("NotoSerif-Regular", "Vazirmatn-Regular"),
    /** The same and arrows, ticks, boxes, mathematical signs, Georgian and Armenian. */
    DOCUMENT("NotoSerif-Regular", "Vazirmatn-Regular", "OmuzSymbols-Regular");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final List<Font> fonts;

    Lettering(String... files) {
        fonts = Arrays.stream(files).map(Lettering::font).toList();
    }

    /**
     * The first letter that cannot be printed, with its code, as {@code 中 (U+4E2D)}; a control character by its code
     * alone. Line breaks, tabs and spaces of any width are laid out and need no letter.
     */
    public Optional<String> missing(String text) {
        return (text == null ? "" : text)
                .codePoints()
                .filter(c -> !has(c) && !isSpace(c))
                .mapToObj(c -> isUnseen(c) ? code(c) : Character.toString(c) + " (" + code(c) + ")")
                .findFirst();
    }

    /** The text with the code of a letter in place of each that no font has: {@code [U+4E2D]}. */
    public String visible(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(c -> {
            if (has(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append('[').append(code(c)).append(']');
            }
        });
        return visible.toString();
    }

    public boolean has(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F || isJoiner(codePoint)) {
            return true;
        }
        return !isUnseen(codePoint) && fonts.stream().anyMatch(font -> font.canDisplay(codePoint));
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** Joiners steer Arabic letters and have no shape of their own. */
    public static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER;
    }

    /** Controls, direction overrides, private and unassigned characters: no reader would see what was meant. */
    public static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT -> !isJoiner(codePoint);
            default -> false;
        };
    }

    private static String code(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    private static Font font(String name) {
        try (InputStream in = Lettering.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
