package org.omuz.shared;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** The only source of the time; UTC. History (demo data, tests) is made by running acts {@link #at} a past instant. */
public final class CentreClock extends Clock {
    private static final ThreadLocal<Instant> PRETENDED = new ThreadLocal<>();

    private CentreClock() {}

    public static <T> T at(Instant instant, Supplier<T> act) {
        Instant before = PRETENDED.get();
        PRETENDED.set(instant);
        try {
            return act.get();
        } finally {
            if (before == null) {
                PRETENDED.remove();
            } else {
                PRETENDED.set(before);
            }
        }
    }

    public static void at(Instant instant, Runnable act) {
        at(instant, () -> {
            act.run();
            return null;
        });
    }

    /** The past that an act is run in, if one is. */
    public static Optional<Instant> pretended() {
        return Optional.ofNullable(PRETENDED.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    /** In microseconds, which is what the database keeps. */
    @Override
    public Instant instant() {
        Instant pretended = PRETENDED.get();
        Instant now = pretended != null ? pretended : Instant.now();
        return now.minusNanos(now.getNano() % 1_000);
    }

    @ApplicationScoped
    static class Producer {
        @Produces
        @Unremovable
        @Singleton
        Clock clock() {
            return new CentreClock();
        }
    }
}
