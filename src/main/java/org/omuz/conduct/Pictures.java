package org.omuz.conduct;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.omuz.exercise.ExerciseShelf;

/**
 * Pictures of runs, kept in memory and brought up to date from the journal whenever somebody looks: what a node has not
 * read yet it reads then, so no node can show something old. One for the staff of a run and one for each group of ears.
 */
@ApplicationScoped
public class Pictures {
    private record Key(long run, List<String> ears) {}

    private final Cache<Key, Picture> kept = Caffeine.newBuilder().maximumSize(500).build();
    private final Journal journal;
    private final ExerciseShelf shelf;

    Pictures(Journal journal, ExerciseShelf shelf) {
        this.journal = journal;
        this.shelf = shelf;
    }

    /** Everything; not to be called in a transaction that has appended something. */
    public <T> T ofStaff(Run run, Function<Picture, T> look) {
        Picture picture = kept.get(new Key(run.id, List.of()), key -> ofStaff(run));
        synchronized (picture) {
            journal.read(run.id, picture.seq(), journal.last(run.id), picture::draw);
            return look.apply(picture);
        }
    }

    /** What these ears heard; a team shares one picture, but for those of whom somebody has been addressed alone. */
    public <T> T of(Run run, List<String> ears, Function<Picture, T> look) {
        Journal.Reach reach = journal.reach(run.id, ears);
        Picture picture = kept.get(new Key(run.id, reach.ears()), key -> new Picture());
        synchronized (picture) {
            journal.read(run.id, reach.ears(), picture.seq(), reach.last(), picture::draw);
            return look.apply(picture);
        }
    }

    /** As it was after entry {@code upTo}; drawn anew, for playback. Null ears are the staff's. */
    public Picture at(Run run, List<String> ears, long upTo) {
        Picture picture = ears == null ? ofStaff(run) : new Picture();
        if (ears == null) {
            journal.read(run.id, 0, upTo, picture::draw);
        } else {
            journal.read(run.id, ears, 0, upTo, picture::draw);
        }
        return picture;
    }

    private Picture ofStaff(Run run) {
        return new Picture(shelf.version(run.exerciseVersionId).orElseThrow().definition());
    }
}
