package org.omuz.standalone;

import java.nio.file.Path;

/** Where the servers of tests keep what is theirs: apart for each of the Java machines that run tests beside each other. */
final class TestHome {
    private static final Path PROGRAMS = Path.of(System.getProperty("omuz.programs", ".omuz"));
    private static final Path DATA = Path.of("target", "omuz-test", System.getProperty("omuz.test.machine", "1"));

    private TestHome() {}

    /** @param name of the servers that share it */
    static Home of(String name) {
        return new Home(PROGRAMS, DATA.resolve(name));
    }
}
