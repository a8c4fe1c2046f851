package org.omuz.exercise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Wording of exercises as they are designed. */
@MessageBundle("exercise")
public interface ExerciseMessages {
    @Message("Not published: the check finds {errors} errors. Mend them first; each is named below.")
    String notPublishable(int errors);
}
