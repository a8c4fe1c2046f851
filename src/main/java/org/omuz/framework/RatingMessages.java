package org.omuz.framework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** HSEEP's four ratings, said the same way on a phone, in a report, on paper and in an officer's record. */
@MessageBundle("rating")
public interface RatingMessages {
    @Message("Performed without challenges")
    String ratingP();

    @Message("Performed with some challenges")
    String ratingS();

    @Message("Performed with major challenges")
    String ratingM();

    @Message("Unable to be performed")
    String ratingU();

    @Message("The task reached its aim, hindered no other work, put nobody at additional risk and followed plans, "
            + "procedures and law.")
    String meaningP();

    @Message("The task reached its aim without additional risk; where it could be done better or quicker was seen.")
    String meaningS();

    @Message("The task reached its aim, but it hindered other work, added risk for responders or the public, or departed "
            + "from plans, procedures or law.")
    String meaningM();

    @Message("The task did not reach its aim.")
    String meaningU();
}
