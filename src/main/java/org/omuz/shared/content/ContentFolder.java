package org.omuz.shared.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omuz.shared.text.TypedText;

/** A directory of content; names are relative to it, and nothing outside it is ever read. */
public final class ContentFolder {
    private static final int LARGEST_TEXT = 4;

    private final ContentSource source;
    private final Map<String, Optional<SchemaCheck>> schemas = new HashMap<>();

    public ContentFolder(Path root) {
        this(new DirectorySource(root));
    }

    private ContentFolder(ContentSource source) {
        this.source = source;
    }

    /** Content that lies in no directory: name to bytes, e.g. of an unpacked archive. */
    public static ContentFolder of(Map<String, byte[]> files) {
        return new ContentFolder(new MemorySource(files));
    }

    public boolean exists() {
        return source.exists();
    }

    /** Files in a folder by name, sorted, hidden ones left out; none where there is no such folder. */
    public List<String> names(String folder) {
        return source.files(folder);
    }

    /** The same for the folders in it. */
    public List<String> folders(String folder) {
        return source.folders(folder);
    }

    public boolean has(String name) {
        return source.has(name);
    }

    /** A YAML file that keeps to {@code schema/<schema>.schema.json}; empty, with the problems noted, otherwise. */
    public Optional<ContentFile> yaml(String name, String schema, Problems problems) {
        return yaml(name, problems).filter(file -> keepsTo(schema, file, problems));
    }

    /** Any YAML file; empty, with the problem noted, where it is none. */
    public Optional<ContentFile> yaml(String name, Problems problems) {
        return text(name, problems).flatMap(text -> ContentFile.parse(name, text, 1, problems));
    }

    /** The same for YAML inside another file, e.g. front matter. */
    public Optional<ContentFile> yaml(String name, String text, int firstLine, String schema, Problems problems) {
        return ContentFile.parse(name, text, firstLine, problems).filter(file -> keepsTo(schema, file, problems));
    }

    /** Whether it keeps to {@code schema/<schema>.schema.json}; whatever does not is noted. */
    public boolean keepsTo(String schema, ContentFile file, Problems problems) {
        return schemas.computeIfAbsent(schema, name -> schema(name, problems).map(SchemaCheck::new))
                .map(check -> check.passes(file))
                .orElse(false);
    }

    /** The one that lies beside the content, else the one this build came with. */
    private Optional<String> schema(String name, Problems problems) {
        String file = "schema/" + name + ".schema.json";
        if (has(file)) {
            return text(file, problems);
        }
        try (InputStream own = ContentFolder.class.getResourceAsStream("/" + file)) {
            return own == null
                    ? text(file, problems)
                    : Optional.of(new String(own.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.file(file, ContentMessages::fileUnreadable);
            return Optional.empty();
        }
    }

    public Optional<String> text(String name, Problems problems) {
        return bytes(name, LARGEST_TEXT, problems).flatMap(bytes -> {
            try {
                String text = TypedText.file(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
                noteUnmendable(name, text, problems);
                return Optional.of(text);
            } catch (CharacterCodingException e) {
                problems.file(name, ContentMessages::notUtf8);
                return Optional.empty();
            }
        });
    }

    private static void noteUnmendable(String name, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            TypedText.unmendable(lines.get(i))
                    .ifPresent(code -> problems.error(name, line, "", ContentMessages.class, m -> m.unmendable(code)));
        }
    }

    /** The whole file if it is no larger than that; its size is looked at before a byte of it is read. */
    public Optional<byte[]> bytes(String name, int megabytes, Problems problems) {
        return source.bytes(name, megabytes, problems);
    }
}
