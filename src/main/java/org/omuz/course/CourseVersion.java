package org.omuz.course;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.omuz.shared.find.Findable;
import org.omuz.shared.find.SearchKey;

/** A published state of a course; immutable, so that an enrolment or certificate can name what it rests on. */
@Entity
public class CourseVersion extends Findable {
    @ManyToOne(fetch = FetchType.LAZY)
    public Course course;

    public int number;
    public String label;

    @Column(columnDefinition = "char(64)")
    public String contentHash;

    public String frameworkLabel;
    public Instant publishedAt;

    @Convert(converter = CourseOutline.AsColumn.class)
    public CourseOutline outline;

    public static Optional<CourseVersion> latestOf(String courseCode) {
        return find("from CourseVersion v join fetch v.course c where c.code = ?1 order by v.number desc", courseCode)
                .firstResultOptional();
    }

    @Override
    protected Set<String> words() {
        Set<String> words = SearchKey.of(outline.title().wording().values());
        words.addAll(SearchKey.ofCode(outline.code()));
        return words;
    }
}
