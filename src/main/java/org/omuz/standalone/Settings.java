package org.omuz.standalone;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Settings by name ({@code omuz.db.url}) before Quarkus is there to read them; a blank one counts as missing. */
public final class Settings {
    private final UnaryOperator<String> lookup;

    private Settings(UnaryOperator<String> lookup) {
        this.lookup = lookup;
    }

    public static Settings of(Map<String, String> values) {
        return new Settings(values::get);
    }

    /** System properties first, then the environment ({@code OMUZ_DB_URL}), as Quarkus ranks them too. */
    public static Settings ofProcess() {
        return new Settings(name -> {
            String property = System.getProperty(name);
            return property == null || property.isBlank() ? System.getenv(variable(name)) : property;
        });
    }

    public static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(lookup.apply(name)).filter(value -> !value.isBlank());
    }

    public boolean isOn(String name) {
        return get(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    public int port(String name, int otherwise) {
        Optional<String> value = get(name);
        try {
            int port = value.map(Integer::parseInt).orElse(otherwise);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the same sentence as for a number out of range
        }
        throw new CannotStart("%s must be a port number from 1 to 65535, not \"%s\".".formatted(name, value.get()));
    }
}
