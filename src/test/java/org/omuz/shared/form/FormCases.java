package org.omuz.shared.form;

import java.util.List;
import java.util.Map;

/** The forms of a feature, for {@link FormBoundariesTest}. */
public interface FormCases {
    List<FormCase> forms();

    /** Routes that take no text, and why nothing is tried on them here. */
    default Map<String, String> without() {
        return Map.of();
    }
}
