package org.omuz.shared.form;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form as it stands on a page, with the fields that a browser would send. */
final class OpenForm {
    /** @param longest that the page lets one type; null where it sets no limit */
    record Field(String name, String type, String value, Integer longest) {
        boolean isTyped() {
            return Stream.of("text", "search", "textarea", "email").anyMatch(type::equals);
        }
    }

    private static final Pattern FIELD = Pattern.compile(
            "<input\\b([^>]*)>|<button\\b([^>]*)>|"
                    + "<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);

    final String action;
    final Map<String, Field> fields = new LinkedHashMap<>();
    private final String page;
    private final String cookie;

    private OpenForm(String page, String action, String cookie) {
        this.page = page;
        this.action = action;
        this.cookie = cookie;
    }

    static OpenForm on(FormCase one) {
        FormCase.Filled filled = one.fresh().get();
        Response page = given().get(filled.page());
        Matcher form = one.action().matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError(filled.page() + " answers " + page.statusCode() + " and has no such form");
        }
        OpenForm open = new OpenForm(filled.page(), unescaped(form.group(1)), page.cookie("omuz-csrf"));
        Matcher field = FIELD.matcher(form.group(2));
        while (field.find()) {
            open.take(field);
        }
        filled.values()
                .forEach((name, value) -> open.fields.merge(
                        name,
                        new Field(name, "unknown", value, null),
                        (old, typed) -> new Field(name, old.type, value, old.longest)));
        return open;
    }

    private void take(Matcher found) {
        if (found.group(1) != null) {
            String type = attribute(found.group(1), "type", "text");
            boolean off = type.matches("checkbox|radio") && !found.group(1).matches("(?s).*\\schecked\\b.*");
            if (!off && !type.equals("file") && !type.equals("submit")) {
                add(found.group(1), type, attribute(found.group(1), "value", ""));
            }
        } else if (found.group(2) != null
                && found.group(2).matches("(?s).*class=\"[^\"]*(btn-primary|btn-danger|visually-hidden).*")) {
            // the first of those that end the form is pressed; the others only change what it shows
            add(found.group(2), "button", attribute(found.group(2), "value", ""));
        } else if (found.group(3) != null) {
            add(found.group(3), "textarea", unescaped(found.group(4)).replaceFirst("^\n", ""));
        } else if (found.group(5) != null) {
            String chosen = "";
            Matcher option = OPTION.matcher(found.group(6));
            boolean first = true;
            while (option.find()) {
                if (first || option.group(1).matches("(?s).*\\sselected\\b.*")) {
                    chosen = attribute(option.group(1), "value", "");
                }
                first = false;
            }
            add(found.group(5), "select", chosen);
        }
    }

    private void add(String attributes, String type, String value) {
        String name = attribute(attributes, "name", null);
        if (name != null) {
            String longest = attribute(attributes, "maxlength", null);
            fields.putIfAbsent(name, new Field(name, type, value, longest == null ? null : Integer.valueOf(longest)));
        }
    }

    private static String attribute(String attributes, String name, String otherwise) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? unescaped(found.group(1)) : otherwise;
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** As it stands; {@code value} null leaves the field out. */
    Response send(String changed, String value) {
        RequestSpecification request = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Referer", "http://localhost:" + RestAssured.port + page)
                .cookie("omuz-csrf", cookie);
        fields.values().forEach(field -> {
            String sent = field.name.equals(changed) ? value : field.value;
            if (sent != null) {
                request.formParam(field.name, sent);
            }
        });
        return request.post(action);
    }

    Response send() {
        return send("", "");
    }
}
