package org.omuz.exercise.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.omuz.shared.content.ContentHash;

/** The bytes of a document's text or of an image, by their SHA-256; drafts and versions share them. */
@Entity
@Immutable
public class ExerciseBlob extends PanacheEntityBase {
    @Id
    @Column(columnDefinition = "char(64)")
    public String sha256;

    @Column(columnDefinition = "mediumblob")
    public byte[] bytes;

    /** The hash under which the bytes are kept from now on. */
    public static String keep(byte[] bytes) {
        String sha256 = ContentHash.of(bytes);
        // Somebody else may keep the same bytes at the same moment.
        getEntityManager()
                .createNativeQuery("insert ignore into exercise_blob (sha256, bytes) values (?1, ?2)")
                .setParameter(1, sha256)
                .setParameter(2, bytes)
                .executeUpdate();
        return sha256;
    }
}
