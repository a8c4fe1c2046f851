package org.omuz.course;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.omuz.shared.IdEntity;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;

/** One item of a course version's question bank. */
@Entity
public class Question extends IdEntity {
    public enum Kind {
        SINGLE,
        MULTIPLE,
        ORDER,
        MATCH,
        NUMERIC,
        TEXT
    }

    public record Option(String key, boolean correct, LocalizedText text) {}

    /** A line to put in order; the content gives them in the right one. */
    public record Item(String key, LocalizedText text) {}

    public record Pair(String key, LocalizedText left, LocalizedText right) {}

    /** Only the parts of the question's kind are there; {@code accept} is language to accepted wordings. */
    public record Content(
            LocalizedText text,
            List<Option> options,
            List<Item> items,
            List<Pair> pairs,
            BigDecimal answer,
            BigDecimal tolerance,
            @JsonDeserialize(using = UnitReader.class) LocalizedText unit,
            Map<String, List<String>> accept,
            LocalizedText feedback,
            String source) {}

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion courseVersion;

    public String code;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String module;
    public String competency;
    public boolean safetyCritical;

    @Convert(converter = ContentColumn.class)
    public Content content;

    @Converter
    static class ContentColumn extends Json.Column<Content> {
        ContentColumn() {
            super(new TypeReference<>() {});
        }
    }
}
