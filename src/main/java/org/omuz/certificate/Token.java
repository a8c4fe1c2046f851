package org.omuz.certificate;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code on the paper: 128 random bits in 22 letters of base64url. */
final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Pattern AT_THE_END = Pattern.compile("(?:^|/)([A-Za-z0-9_-]{22})/?(?:[?#].*)?$");
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

    /** What a person typed or pasted: the code, perhaps with spaces, or the whole address. */
    static Optional<String> typed(String text) {
        Matcher matcher = AT_THE_END.matcher(text.replaceAll("[\\s\\u200B-\\u200F\\u2066-\\u2069]", ""));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
