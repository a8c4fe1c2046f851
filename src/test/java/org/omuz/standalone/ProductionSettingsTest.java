package org.omuz.standalone;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionSettingsTest {
    private static final Map<String, String> GOOD = Map.of(
            "omuz.url", "https://omuz.example.tj",
            "omuz.db.url", "jdbc:mariadb://db/omuz",
            "omuz.db.user", "omuz_service",
            "omuz.db.password", "Kuhi-Qof-2291",
            "omuz.db.owner.user", "omuz",
            "omuz.db.owner.password", "Darvozi-Kuhna-77",
            "omuz.oidc.url", "https://id.example.tj/realms/omuz",
            "omuz.oidc.secret", "9f1c2f4d0b7e4a55",
            "omuz.accounts.secret", "77ab1c90e2d34f68",
            "omuz.state.secret", "b7c1d2e3f4a5968778695a4b3c2d1e0f");

    @Test
    void everythingSetStarts() {
        assertDoesNotThrow(() -> ProductionSettings.check(Settings.of(GOOD)));
    }

    @Test
    void nothingSetNamesAllThatIsMissing() {
        CannotStart refusal = assertThrows(CannotStart.class, () -> ProductionSettings.check(Settings.of(Map.of())));

        for (String name : GOOD.keySet()) {
            assertTrue(refusal.getMessage().contains("Set " + Settings.variable(name) + "."), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "omuz.url",
                "omuz.db.url",
                "omuz.db.user",
                "omuz.db.password",
                "omuz.db.owner.user",
                "omuz.db.owner.password",
                "omuz.oidc.url",
                "omuz.oidc.secret",
                "omuz.accounts.secret",
                "omuz.state.secret"
            })
    void oneMissingOrBlankIsNamed(String name) {
        assertEquals(List.of("Set " + Settings.variable(name) + "."), complaintsWith(name, "  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {MariaDb.PASSWORD, Keycloak.CLIENT_SECRET, Keycloak.ACCOUNTS_SECRET})
    void secretsOfTheDemoAreRefused(String secret) {
        assertEquals(
                List.of("OMUZ_OIDC_SECRET is a demo's secret, which everybody knows: set one of your own."),
                complaintsWith("omuz.oidc.secret", secret));
    }

    @Test
    void aShortStateSecretIsRefused() {
        assertEquals(
                List.of("OMUZ_STATE_SECRET is too short to be a secret: set at least 32 characters."),
                complaintsWith("omuz.state.secret", "0123456789abcdef"));
    }

    @Test
    void the_service_does_not_run_as_the_owner_of_the_tables() {
        List<String> complaints = complaintsWith("omuz.db.user", "omuz");
        assertEquals(1, complaints.size());
        assertTrue(complaints.get(0).startsWith("OMUZ_DB_USER owns the tables"), complaints.get(0));
    }

    @Test
    void lettersNeedASender() {
        assertEquals(List.of("Set OMUZ_MAIL_FROM."), complaintsWith("omuz.mail.host", "mail.example.tj"));
    }

    @Test
    void theDemoSwitchIsRefused() {
        List<String> refusal = List.of("The demo is switched on (OMUZ_DEMO or QUARKUS_PROFILE): switch it off.");

        assertEquals(refusal, complaintsWith("omuz.demo", "true"));
        assertEquals(refusal, complaintsWith("quarkus.profile", "demo"));
        assertEquals(List.of(), complaintsWith("omuz.demo", "false"));
    }

    private static List<String> complaintsWith(String name, String value) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put(name, value);
        return ProductionSettings.complaints(Settings.of(settings));
    }
}
