package org.omuz.course;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;

/** A lesson in one language, rendered and sanitised once, at import. */
@Entity
public class LessonText extends IdEntity {
    public record Term(String term, String meaning) {}

    @ManyToOne(fetch = FetchType.LAZY)
    public Activity activity;

    public String language;
    public String html;

    @Convert(converter = TermsColumn.class)
    public List<Term> terms;

    @Convert(converter = SourcesColumn.class)
    public List<String> sources;

    public int words;

    @Converter
    static class TermsColumn extends Json.Column<List<Term>> {
        TermsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class SourcesColumn extends Json.Column<List<String>> {
        SourcesColumn() {
            super(new TypeReference<>() {});
        }
    }
}
