package org.omuz.certificate;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omuz.shared.text.TypedText;

/** The code on the paper: 128 random bits in 22 letters of base64url. */
final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    /** Alone, or after an address or a word such as "Code:". */
    private static final Pattern AT_THE_END =
            Pattern.compile("(?:^|[/=:#№(\\[{<«„“\"'])([A-Za-z0-9_-]{22})/?(?:[?#].*)?$");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OPENING = Pattern.compile("^[^\\p{L}\\p{N}_/.-]+");
    private static final Pattern CLOSING = Pattern.compile("[^\\p{L}\\p{N}_/-]+$");
    private static final int BYTES = 16;

    private Token() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * What a person typed or pasted: the code or the whole address, with blanks, brackets, quotes or a full stop around
     * it.
     */
    static Optional<String> typed(String text) {
        Matcher matcher = AT_THE_END.matcher(bare(text));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Without blanks and without what stands around it, in plain digits. */
    static String bare(String text) {
        String code = TypedText.code(text);
        String solid = code == null ? "" : BLANKS.matcher(code).replaceAll("");
        return CLOSING.matcher(OPENING.matcher(solid).replaceFirst("")).replaceFirst("");
    }
}
