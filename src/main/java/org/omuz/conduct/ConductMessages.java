package org.omuz.conduct;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an act on a run is refused. */
@MessageBundle("conduct")
public interface ConductMessages {
    @Message String notStarted();
    @Message String isRunning();
    @Message String isPaused();
    @Message String playIsOver();
    @Message String isClosed();
    @Message String playGoesOn();
    @Message String speedOutOfRange();
    @Message String noJumpBack();
    @Message String passesOthers();
    @Message String conditionOnNothing(String number);
    @Message String giveATime();
    @Message String giveADay();
    @Message String injectMovedOn();
    @Message String numberTaken(String number);
    @Message String giveAReason();
    @Message String chooseRecipient();
    @Message String chooseSender();
    @Message String writeAMessage();
    @Message String writeAnAnswer();
    @Message String chooseAnOption();
    @Message String tooLong(int most);
    @Message String namesNoPlayer();
    @Message String chooseATask();
    @Message String chooseARating();
    @Message String observationDiffers();
    @Message String writeWhatYouSaw();
    @Message String writeANote();
    @Message String noSuchZone();
    @Message String chooseARole();
    @Message String chooseATeam();
    @Message String noSuchPost();
    @Message String oneDirector();

    // -- the journal in words --

    @Message String toldStarted();
    @Message String toldPaused();
    @Message String toldOutage();
    @Message String toldResumed();
    @Message String toldSpeed(String speed);
    @Message String toldJumped(String from, String to);
    @Message String toldEnded();
    @Message String toldClosed();
    @Message String toldJoined(String name, String role);
    @Message String toldLeft(String name);
    @Message String toldFiredByClock(String number);
    @Message String toldFiredByCondition(String number);
    @Message String toldFiredByHand(String number);
    @Message String toldFiredByJump(String number);
    @Message String toldArmed(String number, String time);
    @Message String toldDisarmed(String number);
    @Message String toldHeld(String number);
    @Message String toldReleased(String number);
    @Message String toldSkipped(String number);
    @Message String toldSkippedBecause(String number, String reason);
    @Message String toldEdited(String number);
    @Message String toldAdded(String number);
    @Message String toldMessage(String from, String to, String what);
    @Message String toldDelivered(String recipient, String what);
    @Message String toldOpened(String recipient, String what);
    @Message String toldAcknowledged(String recipient, String what);
    @Message String toldAnswered(String recipient, String what, String answer);
    @Message String toldDecided(String recipient, String what, String option);
    @Message String toldShared(String recipient, String option);
    @Message String toldRequested(String recipient, String item);
    @Message String toldDataReleased(String item, String recipients);
    @Message String toldObserved(String task, String rating, String note);
    @Message String toldWithdrawn(String reason);
    @Message String toldRated(String subject, String rating);
    @Message String toldNote(String text);
    @Message String toldStrength(String text);
    @Message String toldImprovement(String text);
    @Message String toldHotWash(String text);
    @Message String toldObservationsReleased(String count);
    @Message String toldNoteWithdrawn(String number, String reason);

    // -- words of an exercise --

    @Message String control();
    @Message String allTeams();
    @Message String roleDirector();
    @Message String roleController();
    @Message String roleFacilitator();
    @Message String roleEvaluator();
    @Message String roleObserver();
    @Message String roleSimCell();
    @Message String rolePlayer();
    @Message String statePlanned();
    @Message String stateRunning();
    @Message String statePaused();
    @Message String stateHotWash();
    @Message String stateClosed();
    @Message String stateCancelled();
    @Message String isCancelled(String reason);
    @Message String channelPhone();
    @Message String channelRadio();
    @Message String channelEmail();
    @Message String channelLetter();
    @Message String channelConsole();
    @Message String channelFaceToFace();
    @Message String channelMedia();
    @Message String channelDocument();
    @Message String releaseAfterPlay();
    @Message String notCompleteIn(String language);
    @Message String rehearsalIsSettled();
    @Message String noSuchSession();
    @Message String rehearsalIsNoEvidence();
    @Message String nothingToRelease();

    // -- discussion and hot wash --

    @Message String moduleIsClosed();
    @Message String answeredMeanwhile();
    @Message String openItFirst();
    @Message String toldModuleOpened(String title);
    @Message String toldModuleClosed(String title);
    @Message String toldAsked(String question);
    @Message String toldQuestionAnswered(String team, String question, String text);
    @Message String toldWentWell(String text);
    @Message String toldToImprove(String text);
    @Message String toldContributionWithdrawn();
    @Message String answerTheSender();
    @Message String evidenceIsTheDirectors();
    @Message String chooseAPlace();
    @Message String placeTaken();
    @Message String placesAreClosed();
    @Message String askTheDirector();
    @Message String noSessionToOpenTo();
    @Message String toldEvidenceReleased(String observations, String pieces);
    @Message String teamsAreEmpty(String teams);
}
