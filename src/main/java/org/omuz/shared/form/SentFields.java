package org.omuz.shared.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.omuz.shared.FormPage;

/** The texts of the form that was sent, files aside; empty where nothing was sent. */
final class SentFields {
    private SentFields() {}

    static Map<String, List<String>> all() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        FormData form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            for (String name : form) {
                List<String> values = texts(form.get(name));
                if (!values.isEmpty() && !name.equals(FormPage.FIELD)) {
                    fields.put(name, values);
                }
            }
        }
        return fields;
    }

    /** One value a field. */
    static Map<String, String> each(Function<List<String>, String> value) {
        Map<String, String> fields = new LinkedHashMap<>();
        all().forEach((name, values) -> fields.put(name, value.apply(values)));
        return fields;
    }

    static List<String> texts(Iterable<FormValue> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .collect(Collectors.toList());
    }
}
