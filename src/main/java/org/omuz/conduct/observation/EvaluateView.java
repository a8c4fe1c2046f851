package org.omuz.conduct.observation;

import java.time.Instant;
import java.util.List;
import org.omuz.conduct.journal.RunEvent.Rating;
import org.omuz.conduct.run.Run;
import org.omuz.shared.LocalFormat;

/** What the evaluator's page shows, in the reader's language. */
record EvaluateView(Head head, Guide guide, List<Own> own) {

    /** @param member id of the evaluator's place in the run; @param count number of the journal's last entry */
    record Head(
            long run,
            long member,
            String title,
            Run.State state,
            String stateName,
            String time,
            long count,
            String zone) {
        /** Name of the box on the device, which belongs to one person in one run. */
        public String outbox() {
            return run + "-" + member;
        }

        public boolean open() {
            return state.hasBegun() && state != Run.State.CLOSED;
        }
    }

    record Guide(
            List<Task> tasks, List<Rated> ratings, List<Choice> teams, List<Player> players, List<Choice> injects) {}

    record Task(String code, String objective, String capability, String task, String target, List<String> lookFor) {}

    record Rated(Rating rating, String word, String meaning) {}

    record Choice(String code, String name) {}

    record Player(long member, String name, String team, String post) {}

    /** @param named who is named, in words, or empty; @param photo whether there is one */
    record Own(
            String id,
            String task,
            Rating rating,
            String note,
            String team,
            String named,
            Times times,
            boolean photo,
            boolean withdrawn,
            boolean released) {}

    /** When it was seen by the device's clock, and when it was received, in the run's zone and in exercise time. */
    record Times(String observed, String received, boolean apart, String exercise) {
        static Times of(Instant observed, Instant received, LocalFormat inZone, String exercise) {
            boolean apart = received.isAfter(observed.plusSeconds(60));
            return new Times(inZone.time(observed), inZone.time(received), apart, exercise);
        }
    }
}
