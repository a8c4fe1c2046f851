package org.omuz.conduct.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.omuz.conduct.run.Listener;
import org.omuz.conduct.run.Run;
import org.omuz.exercise.model.ExerciseShelf;

/**
 * Projections of runs, kept in memory and brought up to date from the journal whenever somebody looks: what a node has not
 * read yet it reads then, so no node can show something old. One for the staff of a run and one for all players who
 * hear the same; they are weighed by the entries in them, and those that were not looked at for longest go when all
 * together weigh too much.
 */
@ApplicationScoped
public class RunProjections {
    private record Key(long run, Listener listener) {}

    /** What an entry takes in memory, as measured; projections may have a quarter of all. */
    private static final long ENTRY_BYTES = 600;

    private static final int EMPTY = 20;

    private final Cache<Key, RunProjection> kept;
    private final Journal journal;
    private final ExerciseShelf shelf;

    @Inject
    RunProjections(Journal journal, ExerciseShelf shelf) {
        this(journal, shelf, Runtime.getRuntime().maxMemory() / 4 / ENTRY_BYTES);
    }

    /** @param most entries kept in all projections together */
    RunProjections(Journal journal, ExerciseShelf shelf, long most) {
        this.journal = journal;
        this.shelf = shelf;
        kept = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Key key, RunProjection projection) -> EMPTY + projection.entries())
                .executor(Runnable::run)
                .build();
    }

    /** Everything; not to be called in a transaction that has appended something. */
    public <T> T ofStaff(Run run, Function<RunProjection, T> look) {
        return of(run, Listener.STAFF, look);
    }

    /** What a listener heard; a team shares one projection, but for those of whom somebody has been addressed alone. */
    public <T> T of(Run run, Listener listener, Function<RunProjection, T> look) {
        Journal.Reach reach = journal.reach(run.id, listener);
        Key key = new Key(run.id, reach.listener());
        RunProjection projection = kept.get(key, unknown -> blank(run, reach.listener()));
        synchronized (projection) {
            if (projection.readTo() < reach.last()) {
                read(run, reach.listener(), projection, reach.last());
                // weighed anew
                kept.put(key, projection);
            }
            return look.apply(projection);
        }
    }

    private void read(Run run, Listener listener, RunProjection projection, long upTo) {
        journal.read(run.id, listener, projection.readTo(), upTo, projection::draw);
        projection.isReadTo(upTo);
    }

    /** As it was after entry {@code upTo}; drawn anew, for playback. */
    public RunProjection at(Run run, Listener listener, long upTo) {
        RunProjection projection = blank(run, listener);
        read(run, listener, projection, upTo);
        return projection;
    }

    /** Entries in all that are kept. */
    long entries() {
        kept.cleanUp();
        return kept.asMap().values().stream().mapToLong(RunProjection::entries).sum();
    }

    private RunProjection blank(Run run, Listener listener) {
        return listener instanceof Listener.Player ? new RunProjection() : new RunProjection(run.played(shelf));
    }
}
