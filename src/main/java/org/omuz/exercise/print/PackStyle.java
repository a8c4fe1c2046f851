package org.omuz.exercise.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of the pack, from the class path. */
final class PackStyle {
    private PackStyle() {}

    static String css() {
        try (InputStream in = PackStyle.class.getResourceAsStream("/exercise/pack.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
