package org.omuz.conduct.observation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the evaluator's page; the ratings are those of HSEEP in our own words. */
@MessageBundle("evaluate")
public interface EvaluateMessages {
    @Message String title();
    @Message String newObservation();
    @Message String observation();
    @Message String notBegun();
    @Message String closed();
    @Message String task();
    @Message String target();
    @Message String lookFor();
    @Message String rating();
    @Message String note();
    @Message String inject();
    @Message String team();
    @Message String named();
    @Message String namedHint();
    @Message String noPlayers();
    @Message String photo();
    @Message String photoHint();
    @Message String photoTooLarge(int most);
    @Message String photoTooManyPixels(long most);
    @Message String photoOfAnotherKind();
    @Message String photoOf();
    @Message String keep();
    @Message String own();
    @Message String none();
    @Message String observedAt(String time);
    @Message String receivedAt(String time);
    @Message String withdrawn();
    @Message String withdraw();
    @Message String withdrawal();
    @Message String reason();
    @Message String withoutNumber();
    @Message String lineLive();
    @Message String lineAsking();
    @Message String lineLost(String time);
    @Message String guideAndPapers();
    @Message String released();
}
