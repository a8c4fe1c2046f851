package org.omuz.conduct;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an act on a run is refused. */
@MessageBundle("conduct")
public interface ConductMessages {
    @Message("The exercise has not been started.")
    String notStarted();

    @Message("The exercise is running already.")
    String isRunning();

    @Message("The exercise is paused.")
    String isPaused();

    @Message("The play is over.")
    String playIsOver();

    @Message("This can be done while the exercise is being played.")
    String notPlaying();

    @Message("This cannot be done at this stage of the exercise.")
    String notNow();

    @Message("Choose a speed from 0.5 to 20.")
    String speedOutOfRange();

    @Message("A jump leads forward only. What was played cannot be unplayed.")
    String noJumpBack();

    @Message("Give a time as hours and minutes, such as 01:30.")
    String giveATime();

    @Message("This inject has moved on meanwhile: the clock or another controller was faster. The list shows how it stands now.")
    String injectMovedOn();

    @Message("Number {number} is in use. Choose another one.")
    String numberTaken(String number);

    @Message("Give a reason; it stands in the journal.")
    String giveAReason();

    @Message("Choose whom it goes to.")
    String chooseRecipient();

    @Message("Choose as whom you write.")
    String chooseSender();

    @Message("Write the message.")
    String writeAMessage();

    @Message("Write an answer.")
    String writeAnAnswer();

    @Message("Choose one of the options.")
    String chooseAnOption();

    @Message("That is too long or empty: up to {most} characters.")
    String tooLong(int most);

    @Message("Only players of this run can be named in an observation.")
    String namesNoPlayer();

    @Message("Choose the task that was observed.")
    String chooseATask();

    @Message("Choose a rating: P, S, M or U.")
    String chooseARating();

    @Message("Write what you saw.")
    String writeWhatYouSaw();

    @Message("Write the note.")
    String writeANote();

    @Message("There is no such time zone.")
    String noSuchZone();

    @Message("Choose what the person does in the exercise.")
    String chooseARole();

    @Message("Choose the player's team.")
    String chooseATeam();

    @Message("The team has no such post.")
    String noSuchPost();

    @Message("The run would be left without a director. Make somebody else director first.")
    String oneDirector();
}
