package org.omuz.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omuz.shared.Json;
import org.omuz.shared.content.ContentHash;

/** How entries become a link of the chain: SHA-256 over the previous link and the digests of the entries. */
final class Seal {
    static final String GENESIS = "0".repeat(64);

    private Seal() {}

    /** SHA-256 of the entry written as one JSON array: the same entry always has the same line. */
    static String digest(AuditEntry e) {
        List<Object> line = Arrays.asList(
                e.id, e.at.toString(), e.actor, e.actorId, e.act, e.subjectType, e.subjectId, new TreeMap<>(e.details));
        return sha256(Json.write(line));
    }

    static String digests(List<AuditEntry> entries) {
        return entries.stream().map(e -> e.id + ":" + digest(e)).collect(Collectors.joining("\n"));
    }

    static String hash(String previousHash, String digests) {
        return sha256(previousHash + "\n" + digests);
    }

    /** Ids of entries that are missing, added or not what they were when the batch was sealed. */
    static List<Long> differences(String sealed, List<AuditEntry> now) {
        Map<Long, String> then = new LinkedHashMap<>();
        sealed.lines()
                .forEach(line -> then.put(
                        Long.valueOf(line.substring(0, line.indexOf(':'))), line.substring(line.indexOf(':') + 1)));
        List<Long> different = new ArrayList<>();
        for (AuditEntry entry : now) {
            String was = then.remove(entry.id);
            if (!digest(entry).equals(was)) {
                different.add(entry.id);
            }
        }
        different.addAll(then.keySet());
        different.sort(null);
        return different;
    }

    private static String sha256(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
