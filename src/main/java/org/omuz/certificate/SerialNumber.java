package org.omuz.certificate;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.omuz.shared.IdEntity;

/** A number given once, on whichever node; gaps are harmless. */
@Entity
class SerialNumber extends IdEntity {
    public Instant givenAt;

    /** 2026-RN101-000123. */
    static String next(String course, int year, Instant now) {
        SerialNumber number = new SerialNumber();
        number.givenAt = now;
        number.persistAndFlush();
        return "%d-%s-%06d".formatted(year, course.replaceAll("[^\\p{Alnum}]", ""), number.id);
    }
}
