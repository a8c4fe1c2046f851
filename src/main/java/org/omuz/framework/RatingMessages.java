package org.omuz.framework;

import io.quarkus.qute.i18n.MessageBundle;

/** HSEEP's four ratings, said the same way on a phone, in a report, on paper and in an officer's record. */
@MessageBundle("rating")
public interface RatingMessages {
    String ratingP();
    String ratingS();
    String ratingM();
    String ratingU();
    String meaningP();
    String meaningS();
    String meaningM();
    String meaningU();
}
