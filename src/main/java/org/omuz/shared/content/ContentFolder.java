package org.omuz.shared.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A directory of content; names are relative to it, and nothing outside it is ever read. */
public final class ContentFolder {
    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_TEXT = 4;

    private final Path root;
    private final Map<String, Optional<SchemaCheck>> schemas = new HashMap<>();

    public ContentFolder(Path root) {
        this.root = root;
    }

    public boolean exists() {
        return Files.isDirectory(root);
    }

    /** Files in a folder by name, sorted, hidden ones left out; none where there is no such folder. */
    public List<String> names(String folder) {
        return names(folder, Files::isRegularFile);
    }

    /** The same for the folders in it. */
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

    public boolean has(String name) {
        return Files.isRegularFile(root.resolve(name));
    }

    /** A YAML file that keeps to {@code schema/<schema>.schema.json}; empty, with the problems noted, otherwise. */
    public Optional<ContentFile> yaml(String name, String schema, Problems problems) {
        return text(name, problems)
                .flatMap(text -> ContentFile.parse(name, text, 1, problems))
                .filter(file -> keepsTo(schema, file, problems));
    }

    /** The same for YAML inside another file, e.g. front matter. */
    public Optional<ContentFile> yaml(String name, String text, int firstLine, String schema, Problems problems) {
        return ContentFile.parse(name, text, firstLine, problems).filter(file -> keepsTo(schema, file, problems));
    }

    private boolean keepsTo(String schema, ContentFile file, Problems problems) {
        return schemas.computeIfAbsent(schema, name -> text("schema/" + name + ".schema.json", problems)
                        .map(SchemaCheck::new))
                .map(check -> check.passes(file))
                .orElse(false);
    }

    public Optional<String> text(String name, Problems problems) {
        return bytes(name, LARGEST_TEXT, problems).flatMap(bytes -> {
            try {
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()
                        .replace("\uFEFF", ""));
            } catch (CharacterCodingException e) {
                problems.file(name, ContentMessages::notUtf8);
                return Optional.empty();
            }
        });
    }

    /** The whole file if it is no larger than that; its size is looked at before a byte of it is read. */
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
