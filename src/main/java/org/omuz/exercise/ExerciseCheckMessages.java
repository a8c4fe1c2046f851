package org.omuz.exercise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with an exercise, whether it was typed in or read from files. */
@MessageBundle("exercisecheck")
public interface ExerciseCheckMessages {
    @Message("The code must be {code}, like the name of the directory.")
    String otherCode(String code);

    @Message("The framework {label} has not been imported.")
    String unknownFramework(String label);

    @Message("There is no competency {code} in the framework.")
    String unknownCompetency(String code);

    @Message("{code} is there twice.")
    String twice(String code);

    @Message("The label is longer than {most} characters.")
    String labelTooLong(int most);

    @Message("An exercise has at most {most} injects; here are {count}.")
    String tooManyInjects(int most, int count);

    @Message("There is no objective {code}.")
    String unknownObjective(String code);

    @Message("There is no team {code}.")
    String unknownTeam(String code);

    @Message("There is no post {post} in the team {team}.")
    String unknownPost(String post, String team);

    @Message("There is neither a sender nor a team {code}.")
    String unknownSender(String code);

    @Message("There is neither a document nor a table {code}.")
    String unknownAttachment(String code);

    @Message("There is no EEG task {code}.")
    String unknownTask(String code);

    @Message("There is no question set {code}.")
    String unknownQuestionSet(String code);

    @Message("There is no inject {number}.")
    String noInject(String number);

    @Message("There is no team and no simulated sender {code}.")
    String unknownParty(String code);

    @Message("A row of this table has {cells} cells; the table has {columns} columns.")
    String otherWidth(int cells, int columns);

    @Message("The condition names the inject {number}, which does not exist.")
    String unknownInject(String number);

    @Message("Inject {number} offers no option {option}.")
    String unknownOption(String number, String option);

    @Message("Inject {number} does not go to {team}.")
    String notARecipient(String number, String team);

    @Message("Inject {number} asks for no decision.")
    String noDecision(String number);

    @Message("Inject {number} asks for no answer.")
    String noAnswer(String number);

    @Message("Inject {number} asks for no acknowledgement.")
    String noAcknowledgement(String number);

    @Message("The condition waits for itself: {numbers}.")
    String cyclic(String numbers);

    @Message("The condition can never come true.")
    String unreachable();

    @Message("The text in {language} is missing, in which the exercise is said to be complete.")
    String languageMissing(String language);

    @Message("No expected action is given: an evaluator would not know what to look for.")
    String noExpectedAction();

    @Message("At {time} inject {number} goes to {team} as well.")
    String collision(String time, String number, String team);

    @Message("The time is after the planned end of play, {minutes} minutes after the start.")
    String afterTheEnd(int minutes);

    @Message("No inject serves this objective: none names an EEG task of it.")
    String objectiveWithoutInject();

    @Message("No module uses this question set.")
    String unusedQuestionSet();

    @Message("It is released with an inject, and no inject has it attached.")
    String neverReleased();

    @Message("{code} is not for {team}, to whom the inject goes.")
    String attachmentNotForTeam(String code, String team);

    @Message("A facilitator guide is for staff only and cannot be attached.")
    String guideAttached();

    @Message("The text {file} is missing.")
    String textMissing(String file);

    @Message("The image media/{name} does not exist.")
    String imageMissing(String name);

    @Message("No document has this text, or not in a language of the exercise.")
    String unusedText();

    @Message("No document shows this image.")
    String unusedImage();

    @Message("The files are larger than {megabytes} MB together.")
    String tooLarge(int megabytes);

    @Message("The draft was changed here since version {number} was published. The files became a version; the draft was left as it is.")
    String draftKept(int number);

    @Message("It does not fit the form of an exercise: {detail}")
    String unreadable(String detail);

    @Message("This task names no competency: what is observed of it becomes nobody’s evidence.")
    String taskWithoutCompetency();
}
