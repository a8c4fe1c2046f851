package org.omuz.exercise.check;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.Duration;

/** What can be wrong with an exercise, whether it was typed in or read from files. */
@MessageBundle("exercisecheck")
public interface ExerciseCheckMessages {
    String otherCode(String code);
    String unknownFramework(String label);
    String unknownCompetency(String code);
    String twice(String code);
    String labelTooLong(int most);
    String textTooLong(int most, int count);
    String tooManyInjects(int most, int count);
    String unknownObjective(String code);
    String unknownTeam(String code);
    String unknownPost(String post, String team);
    String unknownSender(String code);
    String unknownAttachment(String code);
    String unknownTask(String code);
    String unknownStoryline(String code);
    String unknownQuestionSet(String code);
    String noInject(String number);
    String unknownParty(String code);
    String otherWidth(int cells, int columns);
    String unknownInject(String number);
    String unknownOption(String number, String option);
    String notARecipient(String number, String team);
    String noDecision(String number);
    String noAnswer(String number);
    String noAcknowledgement(String number);
    String cyclic(String numbers);
    String unreachable();
    String languageMissing(String language);
    String noExpectedAction();
    String collision(Duration time, String number, String team);
    String afterTheEnd(int minutes);
    String objectiveWithoutInject();
    String unusedQuestionSet();
    String neverReleased();
    String attachmentNotForTeam(String code, String team);
    String guideAttached();
    String textMissing(String file);
    String imageMissing(String name);
    String unusedText();
    String unusedImage();
    String tooLarge(int megabytes);
    String draftKept(int number);
    String unreadable(String detail);
    String taskWithoutCompetency();
}
