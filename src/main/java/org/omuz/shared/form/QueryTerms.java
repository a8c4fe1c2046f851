package org.omuz.shared.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Terms of a search as the beginning of a query string: those that are given, in their order. */
public final class QueryTerms {
    private final Map<String, String> terms = new LinkedHashMap<>();

    public static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    public QueryTerms with(String name, String value) {
        terms.put(name, value);
        return this;
    }

    /** From the question mark on, ending in it or in &amp;. */
    public String query() {
        return terms.entrySet().stream()
                .filter(term -> given(term.getValue()))
                .map(term -> term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }
}
