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
    private final String letter;
    private final String code;

    private UnprintableText(Reason reason, String text, String letter, String code, String message) {
        super(message);
        this.reason = reason;
        this.text = text;
        this.letter = letter;
        this.code = code;
    }

    static UnprintableText noGlyph(String text, int codePoint) {
        return of(Reason.NO_GLYPH, text, codePoint, "No font has %s");
    }

    static UnprintableText control(String text, int codePoint) {
        return of(Reason.CONTROL, text, codePoint, "%s cannot be printed");
    }

    static UnprintableText tooLong(String text) {
        return new UnprintableText(
                Reason.TOO_LONG, text, "", "", "%d characters do not fit their place".formatted(text.length()));
    }

    private static UnprintableText of(Reason reason, String text, int codePoint, String message) {
        String code = "U+%04X".formatted(codePoint);
        return new UnprintableText(
                reason,
                text,
                Character.toString(codePoint),
                code,
                message.formatted(code + " " + Character.getName(codePoint)));
    }

    public Reason reason() {
        return reason;
    }

    /** The text refused; personal data, so not part of the message. */
    public String text() {
        return text;
    }

    /** The character at fault; empty where the text is too long. */
    public String letter() {
        return letter;
    }

    /** Of the character at fault, e.g. U+200B; empty where the text is too long. */
    public String code() {
        return code;
    }
}
