package org.omuz.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.omuz.standalone.Node;

/**
 * Every page worth printing, as the browser prints it: on as few sheets as it should take, none of them blank, nothing
 * over the edge, no way around the product on it, black on white from a dark screen too.
 */
class OnPaperIT {
    private static final double A4_SHORT = 595;
    private static final double A4_LONG = 842;
    /** Of Chromium's page margins in points; letters nearer to the edge would be cut by a printer. */
    private static final double EDGE = 20;

    private static final int LEAST_LETTERS = 40;

    private enum Side {
        UPRIGHT,
        WIDE
    }

    /**
     * A page found by its way: each step an address, or a selector of the link to follow.
     *
     * @param most sheets
     */
    private record Sheet(String name, Side side, int most, String... way) {}

    private static final List<Sheet> NOBODYS = List.of(new Sheet("verify", Side.UPRIGHT, 1, "/verify"));

    private static final List<Sheet> TRAINEES = List.of(
            new Sheet("my-training", Side.UPRIGHT, 2, "/me"),
            new Sheet("record", Side.UPRIGHT, 3, "/me/record"),
            new Sheet("outline", Side.UPRIGHT, 4, "/me", "a[href^='/me/enrolments/']:not([href*=quizzes])"),
            new Sheet(
                    "lesson",
                    Side.UPRIGHT,
                    3,
                    "/me",
                    "a[href^='/me/enrolments/']:not([href*=quizzes])",
                    "a[href*='/lessons/']"));

    private static final List<Sheet> MANAGERS = List.of(
            new Sheet("matrix", Side.WIDE, 3, "/agency/matrix"),
            new Sheet("readiness", Side.UPRIGHT, 4, "/agency"),
            new Sheet("officer", Side.UPRIGHT, 5, "/agency/matrix", ".mx tbody th a"));

    private static final List<Sheet> INSTRUCTORS = List.of(
            new Sheet("sessions", Side.UPRIGHT, 3, "/teach"),
            new Sheet("desk", Side.UPRIGHT, 3, "/teach", "a[href='/teach/sessions/9']"),
            new Sheet("signatures", Side.UPRIGHT, 5, "/teach/sessions/9/sheet"),
            new Sheet("practicals", Side.UPRIGHT, 3, "/teach/sessions/9/practicals"),
            new Sheet("checklist", Side.UPRIGHT, 3, "/teach/sessions/9/practicals", "a[href*='/practicals/']"),
            new Sheet("results", Side.UPRIGHT, 4, "/teach/sessions/9/results"),
            new Sheet("exercise", Side.UPRIGHT, 3, "/exercises/2"),
            new Sheet("msel", Side.WIDE, 12, "/exercises/2/msel"),
            new Sheet("timeline", Side.WIDE, 1, "/exercises/2/timeline"),
            new Sheet("msel-of-a-run", Side.WIDE, 10, "/runs/1/documents/msel"),
            new Sheet("report", Side.UPRIGHT, 10, "/runs/1/report"));

    private static final List<Sheet> ADMINISTRATORS = List.of(
            new Sheet("certificates", Side.UPRIGHT, 2, "/centre/certificates"),
            new Sheet("certificate", Side.UPRIGHT, 2, "/centre/certificates", "table a[href^='/centre/certificates/']"),
            new Sheet("people", Side.UPRIGHT, 4, "/centre/people"),
            new Sheet("person", Side.UPRIGHT, 3, "/centre/people", "table a[href^='/centre/people/']"),
            new Sheet("audit", Side.UPRIGHT, 5, "/centre/audit"),
            new Sheet("actions", Side.UPRIGHT, 2, "/centre/actions"),
            new Sheet("framework", Side.UPRIGHT, 5, "/framework"));

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPageWorthPrintingPrintsCleanly() throws Exception {
        try (Browser browser = Browser.at(Node.shared().address)) {
            try (Browser.Visit nobody = browser.visit("en")) {
                print(nobody, "en", NOBODYS);
            }
            as(browser, "trainee", TRAINEES);
            as(browser, "manager", MANAGERS);
            as(browser, "instructor", INSTRUCTORS);
            as(browser, "administrator", ADMINISTRATORS);
        }
        assertEquals(List.of(), faults);
    }

    /** In English by daylight, then in Dari from a dark screen. */
    private void as(Browser browser, String user, List<Sheet> sheets) throws IOException {
        try (Browser.Visit visit = browser.signIn("en", user, user)) {
            print(visit, "en", sheets);
            visit.speak("prs").dark();
            print(visit, "prs", sheets);
        }
    }

    private void print(Browser.Visit visit, String language, List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            for (String step : sheet.way()) {
                visit.open(
                        step.startsWith("/")
                                ? step
                                : visit.page.locator("main " + step).first().getAttribute("href"));
            }
            visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String name = "paper-" + language + "-" + sheet.name();
            onScreen(visit.page, name);
            byte[] pdf = visit.page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            Files.write(
                    Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".pdf"), pdf);
            onPaper(sheet, name, pdf);
        }
    }

    private void onScreen(Page page, String name) {
        fault(
                name,
                "a way around is printed",
                page.locator("header.bar, footer.foot, .crumbs, main .btn, main nav").all().stream()
                        .anyMatch(way -> way.isVisible()));
        fault(
                name,
                "not black on white",
                !"rgb(0, 0, 0) on rgb(255, 255, 255)"
                        .equals(page.evaluate("() => { const s = getComputedStyle(document.body); return "
                                + "s.color + ' on ' + s.backgroundColor; }")));
    }

    private void onPaper(Sheet sheet, String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            fault(name, pages + " sheets, at most " + sheet.most() + " were wanted", pages > sheet.most());
            double width = sheet.side() == Side.WIDE ? A4_LONG : A4_SHORT;
            for (int i = 0; i < pages; i++) {
                double printed = document.getPage(i).getMediaBox().getWidth();
                fault(name, "sheet " + (i + 1) + " is " + printed + " points wide", Math.abs(printed - width) > 2);
                Extent extent = Extent.of(document, i + 1);
                fault(name, "sheet " + (i + 1) + " is blank", extent.letters < (i + 1 < pages ? LEAST_LETTERS : 1));
                fault(
                        name,
                        "sheet " + (i + 1) + " runs over the edge: " + extent.beyond(width),
                        !extent.beyond(width).isEmpty());
            }
        }
    }

    private void fault(String name, String what, boolean isOne) {
        if (isOne) {
            faults.add(name + ": " + what);
        }
    }

    /** The letters of a sheet and where they stand. */
    private static final class Extent extends PDFTextStripper {
        private final List<TextPosition> positions = new ArrayList<>();
        private int letters;

        private static Extent of(PDDocument document, int page) throws IOException {
            Extent extent = new Extent();
            extent.setStartPage(page);
            extent.setEndPage(page);
            extent.getText(document);
            return extent;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (!position.getUnicode().isBlank()) {
                letters++;
                positions.add(position);
            }
            super.processTextPosition(position);
        }

        private String beyond(double width) {
            return positions.stream()
                    .filter(p -> p.getXDirAdj() < EDGE || p.getXDirAdj() + p.getWidthDirAdj() > width - EDGE)
                    .filter(p -> p.getDir() == 0)
                    .limit(30)
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining());
        }
    }
}
