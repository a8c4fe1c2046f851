package org.omuz.shared.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Content in a directory; links out of it are not followed. */
record DirectorySource(Path root) implements ContentSource {
    @Override
    public boolean exists() {
        return Files.isDirectory(root);
    }

    @Override
    public List<String> files(String folder) {
        return names(folder, Files::isRegularFile);
    }

    @Override
    public List<String> folders(String folder) {
        return names(folder, Files::isDirectory);
    }

    private List<String> names(String folder, Predicate<Path> kind) {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(kind)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    @Override
    public Optional<byte[]> bytes(String name, int megabytes, Problems problems) {
        try {
            Path file = root.resolve(name);
            if (!Files.isRegularFile(file)) {
                problems.file(name, ContentMessages::fileMissing);
            } else if (!file.toRealPath().startsWith(root.toRealPath())) {
                problems.file(name, ContentMessages::outside);
            } else if (Files.size(file) > (long) megabytes * MEGABYTE) {
                problems.file(name, m -> m.fileTooLarge(megabytes));
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            problems.file(name, ContentMessages::fileUnreadable);
        }
        return Optional.empty();
    }
}
