package org.omuz.conduct.run;

import io.quarkus.qute.i18n.MessageBundle;

/** Why an act on a run is refused. */
@MessageBundle("conduct")
public interface ConductMessages {
    String notStarted();
    String isRunning();
    String isPaused();
    String playIsOver();
    String isClosed();
    String playGoesOn();
    String speedOutOfRange();
    String noJumpBack();
    String passesOthers();
    String conditionOnNothing(String number);
    String giveATime();
    String giveADay();
    String injectMovedOn();
    String numberTaken(String number);
    String giveAReason();
    String chooseRecipient();
    String chooseSender();
    String writeAMessage();
    String writeAnAnswer();
    String chooseAnOption();
    String tooLong(int most);
    String textTooLong(int most, int count);
    String namesNoPlayer();
    String chooseATask();
    String chooseARating();
    String observationDiffers();
    String writeWhatYouSaw();
    String writeANote();
    String noSuchZone();
    String chooseARole();
    String chooseATeam();
    String noSuchPost();
    String oneDirector();

    // -- the journal in words --

    String toldStarted();
    String toldPaused();
    String toldOutage();
    String toldResumed();
    String toldSpeed(String speed);
    String toldJumped(String from, String to);
    String toldEnded();
    String toldClosed();
    String toldJoined(String name, String role);
    String toldLeft(String name);
    String toldFiredByClock(String number);
    String toldFiredByCondition(String number);
    String toldFiredByHand(String number);
    String toldFiredByJump(String number);
    String toldArmed(String number, String time);
    String toldDisarmed(String number);
    String toldHeld(String number);
    String toldReleased(String number);
    String toldSkipped(String number);
    String toldSkippedBecause(String number, String reason);
    String toldEdited(String number);
    String toldAdded(String number);
    String toldMessage(String from, String to, String what);
    String toldDelivered(String recipient, String what);
    String toldOpened(String recipient, String what);
    String toldAcknowledged(String recipient, String what);
    String toldAnswered(String recipient, String what, String answer);
    String toldDecided(String recipient, String what, String option);
    String toldShared(String recipient, String option);
    String toldRequested(String recipient, String item);
    String toldDataReleased(String item, String recipients);
    String toldObserved(String task, String rating, String note);
    String toldWithdrawn(String reason);
    String toldRated(String subject, String rating);
    String toldNote(String text);
    String toldStrength(String text);
    String toldImprovement(String text);
    String toldHotWash(String text);
    String toldObservationsReleased(int count);
    String toldNoteWithdrawn(long number, String reason);

    // -- words of an exercise --

    String control();
    String allTeams();
    String roleDirector();
    String roleController();
    String roleFacilitator();
    String roleEvaluator();
    String roleObserver();
    String roleSimCell();
    String rolePlayer();
    String statePlanned();
    String stateRunning();
    String statePaused();
    String stateHotWash();
    String stateClosed();
    String stateCancelled();
    String isCancelled(String reason);
    String channelPhone();
    String channelRadio();
    String channelEmail();
    String channelLetter();
    String channelConsole();
    String channelFaceToFace();
    String channelMedia();
    String channelDocument();
    String releaseAfterPlay();
    String notCompleteIn(String language);
    String rehearsalIsSettled();
    String noSuchSession();
    String rehearsalIsNoEvidence();
    String nothingToRelease();

    // -- discussion and hot wash --

    String moduleIsClosed();
    String answeredMeanwhile();
    String openItFirst();
    String toldModuleOpened(String title);
    String toldModuleClosed(String title);
    String toldAsked(String question);
    String toldQuestionAnswered(String team, String question, String text);
    String toldWentWell(String text);
    String toldToImprove(String text);
    String toldContributionWithdrawn();
    String answerTheSender();
    String evidenceIsTheDirectors();
    String chooseAPlace();
    String placeTaken();
    String placesAreClosed();
    String askTheDirector();
    String noSessionToOpenTo();
    String toldEvidenceReleased(int observations, int pieces);
    String teamsAreEmpty(String teams);
}
