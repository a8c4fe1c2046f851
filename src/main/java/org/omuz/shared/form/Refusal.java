package org.omuz.shared.form;

import java.util.Map;

/**
 * Why a form was not acted upon, in the reader's language: field, empty for the form as a whole, to what is wrong with
 * it.
 */
public record Refusal(Map<String, String> problems) {
    /** The first reason, where there is room for one. */
    public String reason() {
        return problems.values().iterator().next();
    }

    /** Name of the field that the first reason is about; empty for the form as a whole. */
    public String field() {
        return problems.keySet().iterator().next();
    }
}
