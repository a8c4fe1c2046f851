package org.omuz.standalone;

import java.nio.file.Path;

/** Where the servers' programs lie, as the build unpacked them, and where their data, logs and pid files go. */
public record Home(Path programs, Path data) {

    public Home(Path programs, Path data) {
        this.programs = programs.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
    }

    static Home of(Settings settings) {
        return new Home(Path.of(".omuz"), Path.of(settings.get("omuz.home").orElse(".omuz")));
    }

    Path log(String name) {
        return data.resolve("log").resolve(name + ".log");
    }

    PidFile pid(String name) {
        return new PidFile(data.resolve("run").resolve(name + ".pid"));
    }
}
