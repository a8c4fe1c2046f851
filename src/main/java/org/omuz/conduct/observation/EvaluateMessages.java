package org.omuz.conduct.observation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of the evaluator's page; the ratings are those of HSEEP in our own words. */
@MessageBundle("evaluate")
public interface EvaluateMessages {
    @Message("Evaluation")
    String title();

    @Message("New observation")
    String newObservation();

    @Message("Observation")
    String observation();

    @Message("Observations can be made once the exercise has begun.")
    String notBegun();

    @Message("The run is closed. Observations can be read, no longer made; what was seen before and waits on a device is still taken.")
    String closed();

    @Message("Task of the evaluation guide")
    String task();

    @Message("Target")
    String target();

    @Message("What to look for")
    String lookFor();

    @Message("Rating")
    String rating();

    @Message("What was seen")
    String note();

    @Message("Belongs to inject")
    String inject();

    @Message("Team")
    String team();

    @Message("Officers observed")
    String named();

    @Message("Name somebody only if you saw that person do it: it can become evidence of a competency. Name nobody where it is the team.")
    String namedHint();

    @Message("No player has been seated yet.")
    String noPlayers();

    @Message("Photo")
    String photo();

    @Message("Of the flipchart, for instance. JPEG or PNG, up to 5 MB; taken from a phone it is made smaller by itself.")
    String photoHint();

    @Message("The photo is larger than {most} MB. Take a smaller one.")
    String photoTooLarge(int most);

    @Message("The photo has more than {most} million pixels. Take a smaller one.")
    String photoTooManyPixels(long most);

    @Message("This file is neither a JPEG nor a PNG image.")
    String photoOfAnotherKind();

    @Message("Photo")
    String photoOf();

    @Message("Keep the observation")
    String keep();

    @Message("My observations")
    String own();

    @Message("None yet. What you keep appears here as soon as it has been received.")
    String none();

    @Message("seen {time}")
    String observedAt(String time);

    @Message("received {time}")
    String receivedAt(String time);

    @Message("Withdrawn")
    String withdrawn();

    @Message("Take back")
    String withdraw();

    @Message("Taking back an observation")
    String withdrawal();

    @Message("Reason")
    String reason();

    @Message("The observation came without a number. Reload the page and make it again.")
    String withoutNumber();

    @Message("Live line")
    String lineLive();

    @Message("No live line: asking every few seconds")
    String lineAsking();

    @Message("No line since {time}. Go on; it is kept on this device.")
    String lineLost(String time);

    @Message("Evaluation guide and documents")
    String guideAndPapers();

    @Message("evidence")
    String released();
}
