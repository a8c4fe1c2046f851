package org.omuz.conduct.observation;

import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the evaluator's page; the ratings are those of HSEEP in our own words. */
@MessageBundle("evaluate")
public interface EvaluateMessages {
    String title();
    String newObservation();
    String observation();
    String notBegun();
    String closed();
    String task();
    String target();
    String lookFor();
    String rating();
    String note();
    String inject();
    String team();
    String named();
    String namedHint();
    String noPlayers();
    String photo();
    String photoHint();
    String photoTooLarge(int most);
    String photoTooManyPixels(long most);
    String photoOfAnotherKind();
    String photoOf();
    String keep();
    String own();
    String none();
    String observedAt(String time);
    String receivedAt(String time);
    String withdrawn();
    String withdraw();
    String withdrawal();
    String reason();
    String withoutNumber();
    String lineLive();
    String lineAsking();
    String lineLost(String time);
    String guideAndPapers();
    String released();
}
