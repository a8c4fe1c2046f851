package org.omuz.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.omuz.shared.Rejected;
import org.omuz.shared.content.ContentMessages;
import org.omuz.shared.text.TypedText;

/** Every field of the form that was sent: which fields there are depends on the exercise. */
final class SentFields {
    private SentFields() {}

    /** Name to value; what was ticked more than once under a name stands with commas between. */
    static Map<String, String> all() {
        Map<String, String> fields = new LinkedHashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            for (String name : form) {
                String values = form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .map(value -> value.getValue())
                        .collect(Collectors.joining(", "));
                fields.put(name, values);
            }
        }
        return fields;
    }

    /** Texts as they are taken in everywhere; {@code problem} takes name and reason of what cannot be mended. */
    static Map<String, String> mended(Map<String, String> sent, BiConsumer<String, Rejected> problem) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((name, text) -> {
            String mended = TypedText.file(text);
            TypedText.unmendable(mended).ifPresent(code ->
                    problem.accept(name, Rejected.because(ContentMessages.class, m -> m.unmendable(code))));
            typed.put(name, mended);
        });
        return typed;
    }
}
