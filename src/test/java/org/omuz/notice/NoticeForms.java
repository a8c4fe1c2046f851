package org.omuz.notice;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.omuz.shared.form.FormCase;
import org.omuz.shared.form.FormCases;

@ApplicationScoped
@Unremovable
class NoticeForms implements FormCases {
    @Override
    public List<FormCase> forms() {
        return List.of();
    }

    @Override
    public Map<String, String> without() {
        return Map.of(
                "/me/notices", "a click: all are read",
                "/centre/mail/{id}", "a click: the letter is tried again",
                "/centre/content/import", "a click: takes in the folder of the centre");
    }
}
