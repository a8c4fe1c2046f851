package org.omuz.shared.content;

import java.util.List;
import java.util.Optional;

/** Where content files lie. */
interface ContentSource {
    int MEGABYTE = 1 << 20;

    boolean exists();

    /** Names of the files in a folder, sorted, hidden ones left out. */
    List<String> files(String folder);

    List<String> folders(String folder);

    boolean has(String name);

    /** Empty, with the problem noted, where the file is missing, unreadable or larger than that. */
    Optional<byte[]> bytes(String name, int megabytes, Problems problems);
}
