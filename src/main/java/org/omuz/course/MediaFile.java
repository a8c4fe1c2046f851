package org.omuz.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.omuz.shared.IdEntity;

/** A figure of a course version. */
@Entity
public class MediaFile extends IdEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion courseVersion;

    public String name;
    public String mediaType;

    @Column(columnDefinition = "char(64)")
    public String sha256;

    public byte[] bytes;
}
