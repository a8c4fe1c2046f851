package org.omuz.shared.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an import found wrong, in the order it was found; nothing may be written where there is an error. */
public final class Problems {
    /** Enough to work on; a file of another kind would otherwise fill the page. */
    private static final int MOST = 500;

    private final List<Problem> found = new ArrayList<>();

    public <M> void error(String file, int line, String field, Class<M> bundle, Function<M, String> message) {
        add(new Problem(file, line, field, false, Problem.wording(bundle, message)));
    }

    public <M> void warning(String file, int line, String field, Class<M> bundle, Function<M, String> message) {
        add(new Problem(file, line, field, true, Problem.wording(bundle, message)));
    }

    void file(String file, Function<ContentMessages, String> message) {
        error(file, 0, "", ContentMessages.class, message);
    }

    private void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    public void addAll(Problems others) {
        others.found.forEach(this::add);
    }

    /** Those of fields, and of files as a whole, of which nothing was noted yet. */
    public void addFurther(Problems others) {
        Set<String> known = found.stream()
                .map(problem -> problem.file() + " " + problem.field())
                .collect(Collectors.toSet());
        others.found.stream()
                .filter(problem -> !known.contains(problem.file() + " " + problem.field()))
                .forEach(this::add);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> !problem.warning());
    }

    public List<Problem> errors() {
        return found.stream().filter(problem -> !problem.warning()).toList();
    }

    public List<Problem> warnings() {
        return found.stream().filter(Problem::warning).toList();
    }
}
