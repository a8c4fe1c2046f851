package org.omuz.exercise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the review: lines on their way, and drafts that become versions. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message String review();
    @Message String about();
    @Message String nothingToReview(String number);
    @Message String drafted(String by);
    @Message String waiting(String by, String at);
    @Message String errorsFirst(String count);
    @Message String openCheck();
    @Message String submit();
    @Message String submitNote();
    @Message String publish();
    @Message String publishNote();
    @Message String sendBack();
    @Message String backNote();
    @Message String ownWork();
    @Message String publishAlone();
    @Message String aloneAbout();
    @Message String aloneNote();
    @Message String publishAloneNow();
    @Message String reasonMissing();
    @Message String noteTooLong(int most);
    @Message String nothingSubmitted();
    @Message String linesAreDrafts(String numbers);
    @Message String changesSince(String number);
    @Message String firstVersion();
    @Message String changedParts();
    @Message String addedInjects();
    @Message String changedInjects();
    @Message String removedInjects();
    @Message String changedFiles();
    @Message String history();
    @Message String noHistory();
    @Message String actWord(Review.Act act);
    @Message String ofInjects(String numbers);
    @Message String waits();
    @Message String steer();
    @Message String step();
    @Message String stepWord(LineStep step);
    @Message String which();
    @Message String ticked();
    @Message String allFitting();
    @Message String steerNote();
    @Message String apply();
    @Message String tickLine(String number);
    @Message String tickAll();
    @Message String tickFirst();
    @Message String chooseStep();
    @Message String steered(String count);
    @Message String steeredOwn(String count);
    @Message String steeredUnfit(String count);
}
