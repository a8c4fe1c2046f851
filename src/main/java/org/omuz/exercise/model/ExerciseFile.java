package org.omuz.exercise.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.omuz.shared.IdEntity;

/** A file of a draft: {@code documents/<slug>.<language>.md} or {@code media/<name>}. */
@Entity
public class ExerciseFile extends IdEntity {
    private static final String MEDIA = "media/";

    @ManyToOne(fetch = FetchType.LAZY)
    public Exercise exercise;

    public String name;

    @Column(columnDefinition = "char(64)")
    public String sha256;

    /** Name to SHA-256. */
    public static SortedMap<String, String> of(long exerciseId) {
        SortedMap<String, String> files = new TreeMap<>();
        ExerciseFile.<ExerciseFile>list("exercise.id", exerciseId).forEach(file -> files.put(file.name, file.sha256));
        return files;
    }

    /** Names of the images among these files, without their folder. */
    public static List<String> images(Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(MEDIA))
                .map(name -> name.substring(MEDIA.length()))
                .toList();
    }

    public static void put(Exercise exercise, String name, byte[] bytes) {
        String sha256 = ExerciseBlob.keep(bytes);
        ExerciseFile file = ExerciseFile.<ExerciseFile>find("exercise.id = ?1 and name = ?2", exercise.id, name)
                .firstResultOptional()
                .orElseGet(ExerciseFile::new);
        file.exercise = exercise;
        file.name = name;
        file.sha256 = sha256;
        file.persist();
    }
}
