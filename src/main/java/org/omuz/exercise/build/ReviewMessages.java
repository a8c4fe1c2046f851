package org.omuz.exercise.build;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the review: lines on their way, and drafts that become versions. */
@MessageBundle("review")
public interface ReviewMessages {
    String review();
    String about();
    String nothingToReview(String number);
    String drafted(String by);
    String waiting(String by, String at);
    String errorsFirst(String count);
    String openCheck();
    String submit();
    String submitNote();
    String publish();
    String publishNote();
    String sendBack();
    String backNote();
    String ownWork();
    String publishAlone();
    String aloneAbout();
    String aloneNote();
    String publishAloneNow();
    String reasonMissing();
    String noteTooLong(int most, int count);
    String nothingSubmitted();
    String linesAreDrafts(String numbers);
    String changesSince(String number);
    String firstVersion();
    String changedParts();
    String addedInjects();
    String changedInjects();
    String removedInjects();
    String changedFiles();
    String history();
    String noHistory();
    String actWord(Review.Act act);
    String ofInjects(String numbers);
    String waits();
    String steer();
    String step();
    String stepWord(LineStep step);
    String which();
    String ticked();
    String allFitting();
    String steerNote();
    String apply();
    String tickLine(String number);
    String tickAll();
    String tickFirst();
    String chooseStep();
    String steered(String count);
    String steeredOwn(String count);
    String steeredUnfit(String count);
}
