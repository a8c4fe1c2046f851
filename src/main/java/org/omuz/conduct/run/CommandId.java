package org.omuz.conduct.run;

import java.security.SecureRandom;

/** Random names for what is clicked and sent: the same click again is known by its name. */
public final class CommandId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private CommandId() {}

    /** Twelve letters and digits, fit for an address. */
    public static String fresh() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    /** As it came from a form: null where it is none, so that the act is done without. */
    public static String of(String typed) {
        return typed != null && typed.matches("[A-Za-z0-9-]{8,36}") ? typed : null;
    }
}
