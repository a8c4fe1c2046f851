package org.omuz.certificate.document;

/** A text that cannot be printed as it is written; it is refused rather than printed wrongly. */
public class UnprintableText extends RuntimeException {
    public enum Reason {
        /** No font of the certificate has this character. */
        NO_GLYPH,
        /** A control or invisible character, which could hide or turn other letters. */
        CONTROL,
        /** Does not fit its place on the page at the smallest legible size. */
        TOO_LONG
    }

    private final Reason reason;
    private final String text;
    private final int codePoint;

    private UnprintableText(Reason reason, String text, int codePoint, String message) {
        super(message);
        this.reason = reason;
        this.text = text;
        this.codePoint = codePoint;
    }

    static UnprintableText noGlyph(String text, int codePoint) {
        return new UnprintableText(Reason.NO_GLYPH, text, codePoint, "No font has %s".formatted(describe(codePoint)));
    }

    static UnprintableText control(String text, int codePoint) {
        return new UnprintableText(
                Reason.CONTROL, text, codePoint, "%s cannot be printed".formatted(describe(codePoint)));
    }

    static UnprintableText tooLong(String text) {
        return new UnprintableText(
                Reason.TOO_LONG, text, -1, "%d characters do not fit their place".formatted(text.length()));
    }

    private static String describe(int codePoint) {
        return "U+%04X %s".formatted(codePoint, Character.getName(codePoint));
    }

    public Reason reason() {
        return reason;
    }

    /** The text refused; personal data, so not part of the message. */
    public String text() {
        return text;
    }

    /** The character at fault, or -1 where the text is too long. */
    public int codePoint() {
        return codePoint;
    }
}
