package org.omuz.conduct.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Which lines of the board are drawn with all that is known of them.
 *
 * @param open numbers of injects whose lines the reader has unfolded; {@code all} for those that are finished, too
 * @param folded numbers of those that would be unfolded by themselves, and are not wanted so
 */
record ExpandedInjects(List<String> open, List<String> folded) {
    static final ExpandedInjects BY_ITSELF = new ExpandedInjects(List.of(), List.of());
    static final ExpandedInjects FINISHED_TOO = new ExpandedInjects(List.of("all"), List.of());

    /** A board stays light, whatever is asked for. */
    private static final int MOST = 12;

    /** As the address of this request says: {@code ?open=8,8a&fold=9}. */
    static ExpandedInjects asked() {
        return new ExpandedInjects(numbers("open"), numbers("fold"));
    }

    private static List<String> numbers(String parameter) {
        Object asked = CurrentRequestManager.get().getQueryParameter(parameter, true, false);
        return Stream.ofNullable(asked)
                .flatMap(text -> Arrays.stream(text.toString().split(",")))
                .filter(number -> !number.isBlank())
                .distinct()
                .limit(MOST)
                .toList();
    }

    boolean shows(String number, boolean byItself) {
        return open.contains(number) || byItself && !folded.contains(number);
    }

    boolean finishedToo() {
        return open.contains("all");
    }
}
