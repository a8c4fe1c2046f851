package org.omuz.browser;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A run that a director plans in the browser, seating people by a list. */
final class PlannedRun {
    private PlannedRun() {}

    /** The director has the form of a new run open; answers with the run's path. */
    static String of(Browser.Visit director, String exercise, String title, String seats) {
        director.page.selectOption(
                "#exercise",
                director.page
                        .locator("#exercise option:has-text('" + exercise + "')")
                        .getAttribute("value"));
        director.page.fill("#title", title);
        director.page.fill(
                "#startsAt",
                LocalDateTime.now(ZoneId.of("Asia/Dushanbe"))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        director.press("main form.panel button.btn-primary");
        director.page.locator("details.many summary").click();
        director.page.fill("#lines", seats);
        director.press("form[action$='/members/many'] button");
        return director.page.url().replaceAll(".*(/runs/\\d+).*", "$1");
    }
}
