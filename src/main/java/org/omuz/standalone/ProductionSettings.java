package org.omuz.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule of a production start: everything is configured, no secret is a demo's or short, no demo is switched on. */
public final class ProductionSettings {
    private static final List<String> ADDRESSES =
            List.of("omuz.db.url", "omuz.db.user", "omuz.db.owner.user", "omuz.oidc.url", "omuz.url");
    private static final List<String> SECRETS =
            List.of("omuz.db.password", "omuz.db.owner.password", "omuz.oidc.secret", "omuz.accounts.secret");
    private static final String STATE_SECRET = "omuz.state.secret";

    private ProductionSettings() {}

    public static void check(Settings settings) {
        List<String> complaints = complaints(settings);
        if (!complaints.isEmpty()) {
            throw new CannotStart("Omuz does not start in production:\n  " + String.join("\n  ", complaints));
        }
    }

    static List<String> complaints(Settings settings) {
        List<String> complaints = new ArrayList<>();
        ADDRESSES.forEach(name -> missing(settings, name).ifPresent(complaints::add));
        SECRETS.forEach(name -> weak(settings, name, 12).ifPresent(complaints::add));
        weak(settings, STATE_SECRET, 32).ifPresent(complaints::add);
        sameDatabaseUser(settings).ifPresent(complaints::add);
        if (settings.get("omuz.mail.host").isPresent()) {
            missing(settings, "omuz.mail.from").ifPresent(complaints::add);
        }
        if (settings.isOn("omuz.demo")
                || settings.get("quarkus.profile")
                        .filter(p -> p.contains("demo"))
                        .isPresent()) {
            complaints.add("The demo is switched on (OMUZ_DEMO or QUARKUS_PROFILE): switch it off.");
        }
        return complaints;
    }

    private static Optional<String> missing(Settings settings, String name) {
        return settings.get(name).isPresent()
                ? Optional.empty()
                : Optional.of("Set %s.".formatted(Settings.variable(name)));
    }

    private static Optional<String> sameDatabaseUser(Settings settings) {
        Optional<String> user = settings.get("omuz.db.user");
        return user.isPresent() && user.equals(settings.get("omuz.db.owner.user"))
                ? Optional.of(
                        "OMUZ_DB_USER owns the tables (OMUZ_DB_OWNER_USER) and could drop what keeps records from being"
                                + " changed: give the service a user that may only select, insert, update and delete.")
                : Optional.empty();
    }

    private static Optional<String> weak(Settings settings, String name, int length) {
        Optional<String> secret = settings.get(name);
        String variable = Settings.variable(name);
        if (secret.isEmpty()) {
            return Optional.of("Set %s.".formatted(variable));
        }
        if (secret.get().toLowerCase(Locale.ROOT).contains("demo")) {
            return Optional.of(
                    "%s is a demo's secret, which everybody knows: set one of your own.".formatted(variable));
        }
        if (secret.get().length() < length) {
            return Optional.of(
                    "%s is too short to be a secret: set at least %d characters.".formatted(variable, length));
        }
        return Optional.empty();
    }
}
