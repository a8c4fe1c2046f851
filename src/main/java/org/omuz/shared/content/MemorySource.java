package org.omuz.shared.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Content in memory, by name with slashes. */
record MemorySource(Map<String, byte[]> files) implements ContentSource {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public List<String> files(String folder) {
        return within(folder).filter(rest -> !rest.contains("/")).toList();
    }

    @Override
    public List<String> folders(String folder) {
        return within(folder)
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }

    private Stream<String> within(String folder) {
        String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
        return files.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(rest -> !rest.startsWith("."))
                .sorted();
    }

    @Override
    public boolean has(String name) {
        return files.containsKey(name);
    }

    @Override
    public Optional<byte[]> bytes(String name, int megabytes, Problems problems) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            problems.file(name, ContentMessages::fileMissing);
        } else if (bytes.length > megabytes * MEGABYTE) {
            problems.file(name, m -> m.fileTooLarge(megabytes));
            return Optional.empty();
        }
        return Optional.ofNullable(bytes);
    }
}
