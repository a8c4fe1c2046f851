package org.omuz.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omuz.shared.Centre;
import org.omuz.shared.Language;
import org.omuz.shared.LocalFormat;
import org.omuz.shared.LocalizedText;

/**
 * Entries in a reader's words: names in place of numbers, what was and what is side by side; a statement a kind of
 * subject.
 */
@ApplicationScoped
class ReadTrail {
    private static final String NOTHING = "–";

    /** @param address null where there is nothing to see */
    record Named(String name, String address) {}

    /** @param was null where the entry speaks of no change; empty for nothing */
    record Detail(String key, String was, String is, String address) {
        public boolean changed() {
            return was != null;
        }

        public String before() {
            return was.isEmpty() ? NOTHING : was;
        }

        public String after() {
            return is.isEmpty() ? NOTHING : is;
        }

        String inText() {
            return key + ": " + (changed() ? before() + " → " : "") + after();
        }
    }

    record Line(
            long id,
            Instant at,
            String actor,
            String act,
            String kind,
            Named subject,
            List<Detail> details,
            Long batch) {
        String detailsInText() {
            return details.stream().map(Detail::inText).collect(Collectors.joining("; "));
        }
    }

    private final EntityManager entities;
    private final Instance<TrailSubjects> features;
    private final Centre centre;

    ReadTrail(EntityManager entities, Instance<TrailSubjects> features, Centre centre) {
        this.entities = entities;
        this.features = features;
        this.centre = centre;
    }

    List<Line> lines(List<AuditEntry> entries, Language language) {
        Map<String, Map<Long, Named>> named = named(entries, language);
        LocalFormat written = LocalFormat.of(language, centre.zone());
        return entries.stream()
                .map(entry -> line(entry, named, new TrailWords.Reader(language, written)))
                .toList();
    }

    private static Line line(AuditEntry e, Map<String, Map<Long, Named>> named, TrailWords.Reader reader) {
        Named subject = e.subjectId == null
                ? new Named("", null)
                : named.getOrDefault(e.subjectType, Map.of())
                        .getOrDefault(e.subjectId, new Named(reader.number(e.subjectId), null));
        return new Line(
                e.id,
                e.at,
                e.actor,
                reader.word(e.act),
                reader.word(e.subjectType),
                subject,
                details(e.details, named, reader),
                e.batchId);
    }

    private static List<Detail> details(
            Map<String, String> details, Map<String, Map<Long, Named>> named, TrailWords.Reader reader) {
        List<Detail> list = new ArrayList<>();
        for (var detail : new TreeMap<>(details).entrySet()) {
            String key = detail.getKey();
            if (key.endsWith(Changes.WAS)) {
                continue;
            }
            String field = key.endsWith(Changes.IS) ? key.substring(0, key.length() - Changes.IS.length()) : key;
            String was = details.get(field + Changes.WAS);
            Map<Long, Named> known = named.getOrDefault(TrailWords.REFERENCES.getOrDefault(field, ""), Map.of());
            Named one = TrailWords.isNumber(detail.getValue()) ? known.get(Long.valueOf(detail.getValue())) : null;
            list.add(new Detail(
                    reader.key(field),
                    was == null ? null : value(field, was, known, reader),
                    value(field, detail.getValue(), known, reader),
                    one == null ? null : one.address()));
        }
        return list;
    }

    private static String value(String field, String value, Map<Long, Named> known, TrailWords.Reader reader) {
        if (!TrailWords.REFERENCES.containsKey(field)) {
            return reader.value(field, value);
        }
        return Arrays.stream(value.split(", "))
                .map(id -> TrailWords.isNumber(id) && known.containsKey(Long.valueOf(id))
                        ? known.get(Long.valueOf(id)).name()
                        : id)
                .collect(Collectors.joining(reader.language().comma()));
    }

    private Map<String, Map<Long, Named>> named(List<AuditEntry> entries, Language language) {
        Map<String, Set<Long>> asked = new HashMap<>();
        for (AuditEntry entry : entries) {
            if (entry.subjectId != null) {
                asked.computeIfAbsent(entry.subjectType, type -> new TreeSet<>())
                        .add(entry.subjectId);
            }
            entry.details.forEach((key, value) -> {
                String type = TrailWords.REFERENCES.get(key.replaceFirst("\\.(was|is)$", ""));
                if (type != null) {
                    Arrays.stream(value.split(", "))
                            .filter(TrailWords::isNumber)
                            .forEach(id -> asked.computeIfAbsent(type, t -> new TreeSet<>())
                                    .add(Long.valueOf(id)));
                }
            });
        }
        Map<String, Map<Long, Named>> named = new HashMap<>();
        features.stream()
                .flatMap(feature -> feature.kinds().stream())
                .filter(kind -> asked.containsKey(kind.type()))
                .forEach(kind -> named.put(kind.type(), named(kind, asked.get(kind.type()), language)));
        return named;
    }

    private Map<Long, Named> named(TrailSubjects.Kind kind, Set<Long> ids, Language language) {
        Map<Long, Named> named = new HashMap<>();
        entities.createQuery(kind.query(), Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    String name = row[1] instanceof LocalizedText text ? text.in(language) : String.valueOf(row[1]);
                    named.put(
                            (Long) row[0],
                            new Named(name, kind.address() == null || row[2] == null ? null : kind.address() + row[2]));
                });
        return named;
    }
}
