package org.omuz.standalone;

import java.nio.file.Path;

/** Where the servers of tests keep what is theirs. */
final class TestHome {
    private static final Path PROGRAMS = Path.of(System.getProperty("omuz.programs", ".omuz"));
    private static final Path DATA = Path.of("target", "omuz-test");

    private TestHome() {}

    /** @param name of the servers that share it */
    static Home of(String name) {
        return new Home(PROGRAMS, DATA.resolve(name));
    }
}
