package org.omuz.conduct.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseShelf;

/**
 * Pictures of runs, kept in memory and brought up to date from the journal whenever somebody looks: what a node has not
 * read yet it reads then, so no node can show something old. One for the staff of a run and one for each group of ears;
 * they are weighed by the entries in them, and those that were not looked at for longest go when all together weigh too
 * much.
 */
@ApplicationScoped
public class RunProjections {
    private record Key(long run, List<String> ears) {}

    /** What an entry takes in memory, as measured; pictures may have a quarter of all. */
    private static final long ENTRY_BYTES = 600;

    private static final int EMPTY = 20;

    private final Cache<Key, RunProjection> kept;
    private final Journal journal;
    private final ExerciseShelf shelf;

    @Inject
    RunProjections(Journal journal, ExerciseShelf shelf) {
        this(journal, shelf, Runtime.getRuntime().maxMemory() / 4 / ENTRY_BYTES);
    }

    /** @param most entries kept in all pictures together */
    RunProjections(Journal journal, ExerciseShelf shelf, long most) {
        this.journal = journal;
        this.shelf = shelf;
        kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Key key, RunProjection picture) -> EMPTY + picture.entries())
                .executor(Runnable::run)
                .build();
    }

    /** Everything; not to be called in a transaction that has appended something. */
    public <T> T ofStaff(Run run, Function<RunProjection, T> look) {
        return look(run, null, journal.last(run.id), look);
    }

    /** What these ears heard; a team shares one picture, but for those of whom somebody has been addressed alone. */
    public <T> T of(Run run, List<String> ears, Function<RunProjection, T> look) {
        Journal.Reach reach = journal.reach(run.id, ears);
        return look(run, reach.ears(), reach.last(), look);
    }

    private <T> T look(Run run, List<String> ears, long last, Function<RunProjection, T> look) {
        Key key = new Key(run.id, ears);
        RunProjection picture = kept.get(key, unknown -> blank(run, ears));
        synchronized (picture) {
            if (picture.readTo() < last) {
                read(run, ears, picture, last);
                // weighed anew
                kept.put(key, picture);
            }
            return look.apply(picture);
        }
    }

    private void read(Run run, List<String> ears, RunProjection picture, long upTo) {
        if (ears == null) {
            journal.read(run.id, picture.readTo(), upTo, picture::draw);
        } else {
            journal.read(run.id, ears, picture.readTo(), upTo, picture::draw);
        }
        picture.isReadTo(upTo);
    }

    /** As it was after entry {@code upTo}; drawn anew, for playback. Null ears are the staff's. */
    public RunProjection at(Run run, List<String> ears, long upTo) {
        RunProjection picture = blank(run, ears);
        read(run, ears, picture, upTo);
        return picture;
    }

    /** Entries in all that are kept. */
    long entries() {
        kept.cleanUp();
        return kept.asMap().values().stream().mapToLong(RunProjection::entries).sum();
    }

    private RunProjection blank(Run run, List<String> ears) {
        return ears == null ? new RunProjection(run.played(shelf)) : new RunProjection();
    }
}
