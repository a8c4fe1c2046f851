package org.omuz.course.content;

import java.util.Locale;
import java.util.Map;
import org.omuz.shared.content.ContentHash;

/** A figure of a course or an exercise. */
public record Media(String name, String mediaType, byte[] bytes) {
    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    public String sha256() {
        return ContentHash.of(bytes);
    }

    /** By the ending of the name; null for one that is no figure's. */
    public static String typeOf(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
