package org.omuz.shared.form;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omuz.shared.form.OpenForm.Field;

/**
 * Tries the boundaries of every field of a form: nothing, the longest and one more, all scripts, what cannot be seen,
 * other digits, days that are none, and the same sent twice at once. A form acts, or it says what is wrong and keeps
 * what was typed.
 */
final class Boundaries {
    private static final Set<Integer> DONE = Set.of(200, 204, 303);
    private static final Set<Integer> TAMPERED = Set.of(200, 204, 303, 400, 404, 409, 422);
    private static final List<String> SCRIPTS = List.of(
            "Checked by two",
            "Проверено, ёлка",
            "Санҷида шуд: қ ғ ҳ ҷ ӣ ӯ",
            "بررسی شد؛ می\u200cروند",
            "И\u0306од e\u0301t\u200b\u200e",
            "=1+1",
            "🚑 <b>&amp;</b> \"'");
    private static final int UNLIMITED = 20_000;
    /**
     * Of a form with a field for each language and row the first few are tried with everything, the rest at their
     * edges.
     */
    private static final int WHOLE = 6;

    private static final Pattern BACK = Pattern.compile("name=\"(?:back|form-page)\" value=\"([^\"]*)\"");

    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea)\\b[^>]*>");
    private static final Pattern MARKED = Pattern.compile("is-invalid|aria-invalid|aria-describedby");

    private final FormCase form;
    private final List<String> faults = new ArrayList<>();
    private OpenForm open;
    private int typed;
    private boolean triedBack;

    private Boundaries(FormCase form) {
        this.form = form;
    }

    static List<String> of(FormCase form) {
        Boundaries tried = new Boundaries(form);
        long begun = System.nanoTime();
        try {
            tried.all();
        } catch (AssertionError | RuntimeException e) {
            tried.faults.add("POST " + form.route() + ": " + e);
        }
        tried.note((System.nanoTime() - begun) / 1_000_000_000);
        return tried.faults;
    }

    /** What was tried stands in {@code target/form-boundaries.txt}. */
    private void note(long seconds) {
        try {
            Files.writeString(
                    Path.of("target/form-boundaries.txt"),
                    "%s %s: %d s, %d fields %s%n"
                            .formatted(
                                    form.account(),
                                    form.route(),
                                    seconds,
                                    open == null ? 0 : open.fields.size(),
                                    faults),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all() {
        open = OpenForm.on(form);
        taken("as it should be", "", "");
        for (Field field : List.copyOf(open.fields.values())) {
            if (field.name().equals("csrf-token")) {
                continue;
            }
            if (field.type().equals("date")) {
                date(field);
            } else if (field.type().equals("number")) {
                number(field);
            } else if (field.isTyped() && ++typed <= WHOLE) {
                text(field);
            } else if (field.isTyped()) {
                edges(field);
            } else {
                answered("tampered with", field.name(), "nonsense", TAMPERED);
                answered("left out", field.name(), null, TAMPERED);
            }
        }
        twiceAtOnce();
    }

    private void text(Field field) {
        answered("empty", field.name(), "", Set.of(200, 204, 303, 422));
        answered("left out", field.name(), null, Set.of(200, 204, 303, 422));
        answered("unseen marks only", field.name(), " \u200b\u200e ", Set.of(200, 204, 303, 422));
        SCRIPTS.forEach(text -> answered("“" + text + "”", field.name(), text, Set.of(200, 204, 303, 422)));
        edges(field);
    }

    private void edges(Field field) {
        Response control = answered("a control character", field.name(), "Kept\u0007 text", Set.of(422));
        keeps(control, field, "Kept text");
        if (field.longest() == null) {
            String text = "ж".repeat(99).concat(" ").repeat(UNLIMITED / 100).strip();
            Response longer = answered(UNLIMITED + " letters", field.name(), text, Set.of(200, 204, 303, 422));
            keeps(longer, field, text);
        } else {
            answered("the longest", field.name(), "ж".repeat(field.longest()), Set.of(200, 204, 303, 422));
            Response longer = answered("one letter more", field.name(), "ж".repeat(field.longest() + 1), Set.of(422));
            keeps(longer, field, "ж".repeat(field.longest() + 1));
        }
    }

    private void number(Field field) {
        String value = field.value();
        if (value.matches("\\d+")) {
            taken("Persian digits", field.name(), shifted(value, '۰'));
            taken("Arabic digits", field.name(), shifted(value, '٠'));
            taken("full-width digits", field.name(), shifted(value, '０'));
        }
        Stream.of("", "-1", "abc", "1e9", "1.5", "99999999999999999999", "0")
                .forEach(typed -> answered("“" + typed + "”", field.name(), typed, Set.of(200, 204, 303, 422)));
    }

    private void date(Field field) {
        if (field.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
            String written = DateTimeFormatter.ofPattern("d.MM.uuuu").format(LocalDate.parse(field.value()));
            taken("written by hand", field.name(), written);
            taken("Persian digits", field.name(), shifted(field.value(), '۰'));
        }
        Stream.of("0026-11-22", "2099-01-01", "31.02.2026", "soon", "12026-01-01")
                .forEach(typed -> answered("“" + typed + "”", field.name(), typed, Set.of(422)));
        answered("empty", field.name(), "", Set.of(200, 204, 303, 422));
    }

    private static String shifted(String digits, char zero) {
        StringBuilder other = new StringBuilder();
        digits.chars().forEach(c -> other.append(Character.isDigit(c) ? (char) (zero + c - '0') : (char) c));
        return other.toString();
    }

    private void taken(String what, String field, String value) {
        answered(what, field, value, DONE);
    }

    private Response answered(String what, String field, String value, Set<Integer> expected) {
        Response answer = open.send(field, value);
        int status = answer.statusCode();
        if (!expected.contains(status)) {
            faults.add("POST %s: %s %s answers %d".formatted(form.route(), field, what, status));
        }
        if (status == 422
                && Stream.of("role=\"alert\"", "field-error", "error-page").noneMatch(answer.asString()::contains)) {
            faults.add("POST %s: %s %s is refused without a word".formatted(form.route(), field, what));
        }
        if (status < 400) {
            open = OpenForm.on(form);
        } else if (status != 404 && !triedBack) {
            triedBack = true;
            leadsBack(answer);
        }
        return answer;
    }

    /** From a refused form the menus of language and theme lead to a page, and so they do after a second refusal. */
    private void leadsBack(Response refused) {
        Matcher back = BACK.matcher(refused.asString());
        int found = 0;
        while (back.find()) {
            found++;
            String page = OpenForm.unescaped(back.group(1));
            int status = given().get(URI.create("http://localhost:" + RestAssured.port + page))
                    .statusCode();
            if (status != 200) {
                faults.add(
                        "POST %s: the way back from a refusal, %s, answers %d".formatted(form.route(), page, status));
            }
        }
        if (found == 0 && refused.asString().contains("</html>")) {
            faults.add("POST %s: there is no way back from a refusal".formatted(form.route()));
        }
    }

    /** The text as it was typed is on the page again, with what is wrong with it beside its field. */
    private void keeps(Response answer, Field field, String text) {
        if (answer.statusCode() != 422) {
            return;
        }
        String page = OpenForm.unescaped(answer.asString());
        if (!page.contains(text)) {
            faults.add("POST %s: what was typed as %s is lost".formatted(form.route(), field.name()));
        }
        boolean named = FIELD.matcher(page)
                .results()
                .map(MatchResult::group)
                .anyMatch(tag -> tag.contains("name=\"" + field.name() + "\"")
                        && MARKED.matcher(tag).find());
        if (!named && !page.contains("class=\"error-page\"")) {
            faults.add("POST %s: the fault in %s is not said beside it".formatted(form.route(), field.name()));
        }
    }

    private void twiceAtOnce() {
        OpenForm once = OpenForm.on(form);
        List<Integer> answers =
                Stream.of(1, 2)
                        .map(n ->
                                CompletableFuture.supplyAsync(() -> once.send().statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        // 404: what was taken away is gone
        boolean honest = answers.stream().allMatch(Set.of(200, 204, 303, 404, 409, 422)::contains)
                && answers.stream().anyMatch(DONE::contains);
        if (!honest) {
            faults.add("POST %s: sent twice at once it answers %s".formatted(form.route(), answers));
        }
    }
}
