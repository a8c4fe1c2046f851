package org.omuz.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** Every field of the form that was sent: which fields there are depends on the exercise. */
final class SentFields {
    private SentFields() {}

    /** Name to the first value. */
    static Map<String, String> all() {
        Map<String, String> fields = new LinkedHashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            for (String name : form) {
                var value = form.getFirst(name);
                if (!value.isFileItem()) {
                    fields.put(name, value.getValue());
                }
            }
        }
        return fields;
    }
}
