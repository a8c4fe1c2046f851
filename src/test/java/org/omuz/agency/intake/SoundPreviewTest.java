package org.omuz.agency.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.omuz.agency.Officers;
import org.omuz.agency.Person;
import org.omuz.agency.Posting;

/** Whatever is in a file: if its preview says sound, confirming succeeds, and what is stored is what was previewed. */
@QuarkusTest
class SoundPreviewTest {
    private static final int FILES = 150;
    private static final List<String> NAMES = List.of(
            "Намунаев",
            "Алӣ",
            "Ahmadzai",
            "احمد",
            "-",
            "",
            "O'Brien",
            "Қӯрғонова",
            "e\u0301toile",
            "Зебо\u200B",
            "می\u200Cرزا",
            "=1+1",
            "Ғ?",
            "ß",
            "Æ",
            "ﬁ",
            "李",
            "ბერიძე");
    private static final List<String> DATES = List.of(
            "2026-11-22",
            "22.11.2026",
            "۲۰۲۶-۱۱-۲۲",
            "05/06/2026",
            "",
            "+12026-01-01",
            "1949-01-01",
            "2026-11-22 00:00:00");
    private static final List<String> TAILS = List.of(
            "1", "۱", "１", "l", "Т", "T", "ß", "ss", "\u200B", "²", "2", "-", "‑", "a", "A", "ａ", "æ", "ae", "ﬁ", "fi");

    @Inject
    KeepFile keep;

    @Inject
    DrawUpPlan plan;

    @Inject
    ConfirmImport confirm;

    private final Random random = new Random(20261130);

    @Test
    @ActivateRequestContext
    void whatThePreviewCallsSoundIsStoredAsPreviewed() {
        Officers.station("T-CUSTOMS-BRIDGE", "T-CUSTOMS");
        Officers.station("T-BORDER-GATE", "T-BORDER");
        int sound = 0;
        for (int n = 0; n < FILES; n++) {
            byte[] file = file(n).getBytes(StandardCharsets.UTF_8);
            PeopleImport kept = QuarkusTransaction.requiringNew().call(() -> keep.file("people.csv", file));
            ImportPlan previewed = QuarkusTransaction.requiringNew().call(() -> plan.of(PeopleFile.read(file)));
            Set<Long> lines =
                    previewed.steps().stream().map(ImportPlan.Step::line).collect(Collectors.toSet());
            confirm.of(kept.id, previewed.seal(), new ImportPlan.Decisions(lines, lines));
            previewed.steps().forEach(step -> QuarkusTransaction.requiringNew().run(() -> assertStored(step)));
            sound += isSound(previewed) ? 1 : 0;
        }
        assertTrue(sound > FILES / 10, "sound files: " + sound);
        assertTrue(Arc.container().requestContext().isActive());
    }

    /** Names are few here, so that nearly every row has a namesake: that alone is confirmed. */
    private static boolean isSound(ImportPlan plan) {
        return plan.refusals().isEmpty()
                && plan.steps().stream()
                        .flatMap(step -> step.warnings().stream())
                        .allMatch(warning -> warning.doubt() == ImportPlan.Doubt.NAMESAKE || !warning.doubt().asks);
    }

    private static void assertStored(ImportPlan.Step step) {
        Person person = Person.byPersonnelNumber(step.form().personnelNumber()).orElseThrow();
        assertEquals(step.form().personnelNumber(), person.personnelNumber);
        assertEquals(step.form().familyName(), person.familyName);
        assertEquals(step.form().givenName() == null ? "" : step.form().givenName(), person.givenName);
        assertEquals(step.form().email(), person.email);
        assertEquals(step.agency(), person.agency.id);
        if (step.posts().begin() != null) {
            var begin = step.posts().begin();
            List<Posting> lasting = Posting.list("person = ?1 and endsOn is null", person);
            assertEquals(
                    List.of(begin.from()),
                    lasting.stream().map(posting -> posting.startsOn).toList());
        }
    }

    private String file(int n) {
        List<String> rows = new ArrayList<>();
        rows.add("personnel_number;family_name;given_name;email;agency;duty_station;role;posted_from");
        int count = random.nextInt(4) == 0 ? random.nextInt(40) + 1 : random.nextInt(3) + 1;
        for (int row = 0; row < count; row++) {
            // a third of the numbers is known from an earlier file
            String number = "S-" + (random.nextInt(3) == 0 ? random.nextInt(n + 1) : n) + "-" + row + one(TAILS);
            boolean customs = random.nextBoolean();
            boolean posted = random.nextBoolean();
            rows.add(String.join(
                    ";",
                    number,
                    one(NAMES),
                    one(NAMES),
                    random.nextInt(3) == 0 ? number + "@x." + one(List.of("tj", "\u200Btj", "TJ")) : "",
                    customs ? "T-CUSTOMS" : "t-border",
                    posted ? customs ? "T-CUSTOMS-BRIDGE" : "t-border-gate" : "",
                    posted ? one(List.of("FLO-CU", "flo-bg", "ATM")) : "",
                    posted ? one(DATES) : ""));
        }
        return String.join("\n", rows) + "\n";
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
