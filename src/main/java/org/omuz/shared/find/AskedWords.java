package org.omuz.shared.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a search as conditions of a query, each answered by the index of kept words. */
public record AskedWords(List<Set<String>> words, boolean asked) {

    public static AskedWords of(String typed) {
        return typed == null || typed.isBlank()
                ? new AskedWords(List.of(), false)
                : new AskedWords(SearchKey.asked(typed), true);
    }

    /**
     * {@code  and p.id in (…)} for each word, nothing where nothing was asked, nothing found where only signs were.
     * Parameters are named after {@code name}.
     */
    public String and(String id, Class<? extends Findable> kind, String name, BiConsumer<String, Object> values) {
        return and(name, values, new Place(id, kind));
    }

    /** Each word in one or the other of the places. */
    public String and(String name, BiConsumer<String, Object> values, Place... places) {
        if (asked && words.isEmpty()) {
            return " and 1 = 0";
        }
        StringBuilder where = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            List<String> parameters = new ArrayList<>();
            for (String pattern : words.get(i)) {
                String parameter = name + i + "or" + parameters.size();
                values.accept(parameter, pattern);
                parameters.add(parameter);
            }
            where.append(Stream.of(places)
                    .map(place -> place.in(parameters))
                    .collect(Collectors.joining(" or ", " and (", ")")));
        }
        return where.toString();
    }

    /** The same for a statement in the database's own words. */
    public String andSql(String id, Class<? extends Findable> kind, String name, BiConsumer<String, Object> values) {
        return and(id, kind, name, values)
                .replace("word.subjectId from SearchWord word", "word.subject_id from search_word word");
    }

    /** The things of a kind, by the path to their id in the query. */
    public record Place(String id, Class<? extends Findable> kind) {
        private String in(List<String> parameters) {
            String like = parameters.stream().map(":%s"::formatted).collect(Collectors.joining(" or word.word like "));
            return "%s in (select word.subjectId from SearchWord word where word.kind = '%s' and (word.word like %s))"
                    .formatted(id, Findable.kind(kind), like);
        }
    }
}
