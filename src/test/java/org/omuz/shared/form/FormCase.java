package org.omuz.shared.form;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A form that the boundaries are tried on.
 *
 * @param route as in {@code rights/*.csv}, without the method
 * @param account who fills it in: the name of a role, and of the account of {@code @TestSecurity}
 * @param fresh something that nobody has changed yet, and the form for it
 */
public record FormCase(String route, String account, Supplier<Filled> fresh) {
    /** @param page on which the form stands; {@code values} typed into it, the rest stays as the page gives it */
    public record Filled(String page, Map<String, String> values) {}

    /** The same thing again and again: what is done to it leaves the form open. */
    public static FormCase again(String route, String account, Supplier<Filled> once) {
        Filled[] made = new Filled[1];
        return new FormCase(route, account, () -> {
            made[0] = made[0] == null ? once.get() : made[0];
            return made[0];
        });
    }

    /** What the {@code action} of the form looks like. */
    Pattern action() {
        StringBuilder address = new StringBuilder();
        for (String part : route.split("(?<=})|(?=\\{)")) {
            address.append(part.startsWith("{") ? "[^/\"]+" : Pattern.quote(part));
        }
        return Pattern.compile(
                "<form\\b[^>]*\\baction=\"(" + address + "(?:\\?[^\"]*)?)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    }
}
