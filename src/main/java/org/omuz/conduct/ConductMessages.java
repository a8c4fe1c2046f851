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

    @Message("The exercise is closed: its journal is not written any more.")
    String isClosed();

    @Message("The play still goes on. This can be done when it is over.")
    String playGoesOn();

    @Message("Choose a speed from 0.5 to 20.")
    String speedOutOfRange();

    @Message("A jump leads forward only. What was played cannot be unplayed.")
    String noJumpBack();

    @Message("Meanwhile the jump would pass over other injects. Look at the list again and choose.")
    String passesOthers();

    @Message("The condition names something about inject {number} that there is not: look at its number, the team and the option.")
    String conditionOnNothing(String number);

    @Message("Give a time as hours and minutes, such as 01:30.")
    String giveATime();

    @Message("Give the day and the time of the start.")
    String giveADay();

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

    @Message("An observation of this number is kept already and says something else. Yours was not taken; make it again as a new one.")
    String observationDiffers();

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

    // -- the journal in words --

    @Message("The exercise began")
    String toldStarted();

    @Message("Paused")
    String toldPaused();

    @Message("Paused at the last beat of the clock: nobody drove it")
    String toldOutage();

    @Message("Resumed")
    String toldResumed();

    @Message("Speed ×{speed}")
    String toldSpeed(String speed);

    @Message("Jumped from {from} to {to}")
    String toldJumped(String from, String to);

    @Message("The play ended")
    String toldEnded();

    @Message("The exercise was closed")
    String toldClosed();

    @Message("{name}: {role}")
    String toldJoined(String name, String role);

    @Message("{name} left")
    String toldLeft(String name);

    @Message("Inject {number} fired by the clock")
    String toldFiredByClock(String number);

    @Message("Inject {number} fired by its condition")
    String toldFiredByCondition(String number);

    @Message("Inject {number} fired by hand")
    String toldFiredByHand(String number);

    @Message("Inject {number} fired by the jump")
    String toldFiredByJump(String number);

    @Message("Condition of inject {number} came true: due at {time}")
    String toldArmed(String number, String time);

    @Message("Condition of inject {number} no longer holds")
    String toldDisarmed(String number);

    @Message("Inject {number} held")
    String toldHeld(String number);

    @Message("Inject {number} released")
    String toldReleased(String number);

    @Message("Inject {number} skipped")
    String toldSkipped(String number);

    @Message("Inject {number} skipped: {reason}")
    String toldSkippedBecause(String number, String reason);

    @Message("Inject {number} edited")
    String toldEdited(String number);

    @Message("Inject {number} added")
    String toldAdded(String number);

    @Message("{from} → {to}: {what}")
    String toldMessage(String from, String to, String what);

    @Message("{recipient} has “{what}” on the screen")
    String toldDelivered(String recipient, String what);

    @Message("{recipient} opened “{what}”")
    String toldOpened(String recipient, String what);

    @Message("{recipient} acknowledged “{what}”")
    String toldAcknowledged(String recipient, String what);

    @Message("{recipient} answered “{what}”: {answer}")
    String toldAnswered(String recipient, String what, String answer);

    @Message("{recipient} decided on “{what}”: {option}")
    String toldDecided(String recipient, String what, String option);

    @Message("{recipient} told the team its decision: {option}")
    String toldShared(String recipient, String option);

    @Message("{recipient} asks for {item}")
    String toldRequested(String recipient, String item);

    @Message("{item} released to {recipients}")
    String toldDataReleased(String item, String recipients);

    @Message("Task {task} rated {rating}: {note}")
    String toldObserved(String task, String rating, String note);

    @Message("An observation was withdrawn: {reason}")
    String toldWithdrawn(String reason);

    @Message("{subject} jointly rated {rating}")
    String toldRated(String subject, String rating);

    @Message("Note: {text}")
    String toldNote(String text);

    @Message("Strength: {text}")
    String toldStrength(String text);

    @Message("Area for improvement: {text}")
    String toldImprovement(String text);

    @Message("Said in the hot wash: {text}")
    String toldHotWash(String text);

    @Message("Observations released as evidence: {count}")
    String toldObservationsReleased(String count);

    @Message("Note {number} withdrawn: {reason}")
    String toldNoteWithdrawn(String number, String reason);

    // -- words of an exercise --

    @Message("Control")
    String control();

    @Message("All teams")
    String allTeams();

    @Message("Director")
    String roleDirector();

    @Message("Controller")
    String roleController();

    @Message("Facilitator")
    String roleFacilitator();

    @Message("Evaluator")
    String roleEvaluator();

    @Message("Observer")
    String roleObserver();

    @Message("SimCell")
    String roleSimCell();

    @Message("Player")
    String rolePlayer();

    @Message("Planned")
    String statePlanned();

    @Message("Running")
    String stateRunning();

    @Message("Paused")
    String statePaused();

    @Message("Hot wash")
    String stateHotWash();

    @Message("Closed")
    String stateClosed();

    @Message("Cancelled")
    String stateCancelled();

    @Message("This exercise is cancelled: {reason}")
    String isCancelled(String reason);

    @Message("Phone")
    String channelPhone();

    @Message("Radio")
    String channelRadio();

    @Message("E-mail")
    String channelEmail();

    @Message("Letter")
    String channelLetter();

    @Message("Console")
    String channelConsole();

    @Message("Face to face")
    String channelFaceToFace();

    @Message("Media post")
    String channelMedia();

    @Message("Document")
    String channelDocument();

    @Message("Observations are released when the play is over.")
    String releaseAfterPlay();

    @Message("The exercise is not complete in this language: {language}.")
    String notCompleteIn(String language);

    @Message("The run has begun: whether it is a rehearsal is settled.")
    String rehearsalIsSettled();

    @Message("There is no such session.")
    String noSuchSession();

    @Message("This run is a rehearsal. What is observed in a rehearsal is no evidence of anybody.")
    String rehearsalIsNoEvidence();

    @Message("There is nothing to release: every observation that can become evidence has been released or withdrawn.")
    String nothingToRelease();

    // -- discussion and hot wash --

    @Message("This module is closed: its answers stand.")
    String moduleIsClosed();

    @Message("A colleague has answered meanwhile. Read that answer, take over what you want to keep and send yours again.")
    String answeredMeanwhile();

    @Message("Open the module first.")
    String openItFirst();

    @Message("Say whether it went well or is to be improved.")
    String wellOrToImprove();

    @Message("Discussion opened: {title}")
    String toldModuleOpened(String title);

    @Message("Discussion closed: {title}")
    String toldModuleClosed(String title);

    @Message("Asked: {question}")
    String toldAsked(String question);

    @Message("{team} to “{question}”: {text}")
    String toldQuestionAnswered(String team, String question, String text);

    @Message("Hot wash, went well: {text}")
    String toldWentWell(String text);

    @Message("Hot wash, to improve: {text}")
    String toldToImprove(String text);

    @Message("A word of the hot wash was taken back")
    String toldContributionWithdrawn();

    @Message("Only you got the message that you answer: the answer goes to whoever sent it, or to exercise control.")
    String answerTheSender();

    @Message("It has become evidence: only the director withdraws it, with the reason.")
    String evidenceIsTheDirectors();

    @Message("Choose one of the free places.")
    String chooseAPlace();

    @Message("Somebody was faster: this place is taken. Choose another one.")
    String placeTaken();

    @Message("Places can no longer be taken here. Ask the director of the exercise.")
    String placesAreClosed();

    @Message("The director of the exercise has decided on your place. Ask the director to change it.")
    String askTheDirector();

    @Message("The run is for no session. Choose one in its plan first.")
    String noSessionToOpenTo();

    @Message("Observations released: {observations}; pieces of evidence that arose: {pieces}")
    String toldEvidenceReleased(String observations, String pieces);

    @Message("Nobody plays in: {teams}. What is sent to these teams reaches no one. Confirm the start.")
    String teamsAreEmpty(String teams);
}
