package org.omuz.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

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
}
