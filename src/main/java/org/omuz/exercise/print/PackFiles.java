package org.omuz.exercise.print;

import java.util.Optional;
import org.omuz.exercise.model.ExerciseShelf;
import org.omuz.shared.Language;

/** What lies beside the definition. */
public interface PackFiles {
    /** Where the HTML of a text looks for its images. */
    String MEDIA = "/media/";

    /**
     * A document's text in the language asked for, else in the nearest one there is.
     *
     * @return sanitised HTML whose images begin with {@link #MEDIA}
     */
    Optional<ExerciseShelf.Text> text(String slug, Language asked);

    /** An image by its name in {@code media/}. */
    Optional<byte[]> image(String name);

    /** The files of a published version. */
    static PackFiles of(ExerciseShelf shelf, long versionId) {
        return new PackFiles() {
            @Override
            public Optional<ExerciseShelf.Text> text(String slug, Language asked) {
                return shelf.text(versionId, slug, asked, MEDIA);
            }

            @Override
            public Optional<byte[]> image(String name) {
                return shelf.image(versionId, name).map(ExerciseShelf.Image::bytes);
            }
        };
    }
}
