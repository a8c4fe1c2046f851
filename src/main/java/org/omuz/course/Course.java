package org.omuz.course;

import jakarta.persistence.Entity;
import java.util.Optional;
import org.omuz.shared.IdEntity;

/** A course by its code, e.g. RN-101; what it teaches is in its versions. */
@Entity
public class Course extends IdEntity {
    public String code;

    public static Optional<Course> byCode(String code) {
        return find("code", code).firstResultOptional();
    }
}
