package org.omuz.framework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** HSEEP's four ratings, said the same way on a phone, in a report, on paper and in an officer's record. */
@MessageBundle("rating")
public interface RatingMessages {
    @Message String ratingP();
    @Message String ratingS();
    @Message String ratingM();
    @Message String ratingU();
    @Message String meaningP();
    @Message String meaningS();
    @Message String meaningM();
    @Message String meaningU();
}
