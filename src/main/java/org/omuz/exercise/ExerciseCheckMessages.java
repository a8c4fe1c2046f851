package org.omuz.exercise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with an exercise, whether it was typed in or read from files. */
@MessageBundle("exercisecheck")
public interface ExerciseCheckMessages {
    @Message String otherCode(String code);
    @Message String unknownFramework(String label);
    @Message String unknownCompetency(String code);
    @Message String twice(String code);
    @Message String labelTooLong(int most);
    @Message String tooManyInjects(int most, int count);
    @Message String unknownObjective(String code);
    @Message String unknownTeam(String code);
    @Message String unknownPost(String post, String team);
    @Message String unknownSender(String code);
    @Message String unknownAttachment(String code);
    @Message String unknownTask(String code);
    @Message String unknownQuestionSet(String code);
    @Message String noInject(String number);
    @Message String unknownParty(String code);
    @Message String otherWidth(int cells, int columns);
    @Message String unknownInject(String number);
    @Message String unknownOption(String number, String option);
    @Message String notARecipient(String number, String team);
    @Message String noDecision(String number);
    @Message String noAnswer(String number);
    @Message String noAcknowledgement(String number);
    @Message String cyclic(String numbers);
    @Message String unreachable();
    @Message String languageMissing(String language);
    @Message String noExpectedAction();
    @Message String collision(String time, String number, String team);
    @Message String afterTheEnd(int minutes);
    @Message String objectiveWithoutInject();
    @Message String unusedQuestionSet();
    @Message String neverReleased();
    @Message String attachmentNotForTeam(String code, String team);
    @Message String guideAttached();
    @Message String textMissing(String file);
    @Message String imageMissing(String name);
    @Message String unusedText();
    @Message String unusedImage();
    @Message String tooLarge(int megabytes);
    @Message String draftKept(int number);
    @Message String unreadable(String detail);
    @Message String taskWithoutCompetency();
}
