package org.omuz.conduct.run;

import java.util.List;
import java.util.Set;

/** Who hears of a run: its staff, who hear everything, or a player, who hears what an {@link Audience} names. */
public sealed interface Listener {
    Listener STAFF = new Staff();

    /** @param audience names of the audience of an entry */
    boolean hears(Set<String> audience);

    /**
     * This listener with the fewest names that tell the same. A player to whom nothing was ever sent alone hears just
     * what the team hears, so that both can share one projection.
     *
     * @param addressed names for which something was ever meant
     */
    Listener among(Set<String> addressed);

    record Staff() implements Listener {
        @Override
        public boolean hears(Set<String> audience) {
            return true;
        }

        @Override
        public Listener among(Set<String> addressed) {
            return this;
        }
    }

    /** @param names of the audiences this player belongs to; the player alone, if it has an address, is the last */
    record Player(List<String> names) implements Listener {
        @Override
        public boolean hears(Set<String> audience) {
            return names.stream().anyMatch(audience::contains);
        }

        @Override
        public Listener among(Set<String> addressed) {
            return Audience.isPerson(narrowest()) && !addressed.contains(narrowest())
                    ? new Player(names.subList(0, names.size() - 1))
                    : this;
        }

        /** The audience of the fewest among them. */
        public String narrowest() {
            return names.get(names.size() - 1);
        }
    }
}
