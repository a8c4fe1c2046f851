package org.omuz.shared.content;

import java.util.function.Function;
import org.omuz.shared.Language;
import org.omuz.shared.Rejected;

/**
 * Something wrong in a content file.
 *
 * @param line counted from 1; 0 where it concerns the whole file
 * @param field path of the value at fault, e.g. {@code modules[M02].title.ru}; may be empty
 * @param warning true where the import can go on
 */
public record Problem(String file, int line, String field, boolean warning, Function<Language, String> reason) {

    public String in(Language language) {
        return reason.apply(language);
    }

    /** File, line and field. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : " " + field);
    }

    static <M> Function<Language, String> wording(Class<M> bundle, Function<M, String> message) {
        return language -> message.apply(Rejected.wording(bundle, language));
    }
}
