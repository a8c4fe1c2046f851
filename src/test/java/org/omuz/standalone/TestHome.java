package org.omuz.standalone;

import java.nio.file.Path;

/** Where the servers of tests keep what is theirs: a place for each Java machine that runs tests at the same time. */
final class TestHome {
    private static final Path PROGRAMS = Path.of(System.getProperty("omuz.programs", ".omuz"));
    /** Of the machine, from 1. */
    static final int FORK = Integer.getInteger("omuz.test.fork", 1);

    private static final Path DATA = Path.of("target", "omuz-test", Integer.toString(FORK));

    private TestHome() {}

    /** @param name of the servers that share it */
    static Home of(String name) {
        return new Home(PROGRAMS, DATA.resolve(name));
    }
}
