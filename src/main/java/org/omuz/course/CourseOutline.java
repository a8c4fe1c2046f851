package org.omuz.course;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.omuz.shared.Json;
import org.omuz.shared.LocalizedText;

/**
 * What {@code course.yaml} says of a course, without the texts of its lessons.
 *
 * @param contactMinutes contact time in minutes
 * @param level highest award level the course supports
 * @param audience codes of role profiles
 */
public record CourseOutline(
        String code,
        String label,
        LocalizedText title,
        LocalizedText summary,
        int days,
        int contactMinutes,
        int level,
        List<String> audience,
        Passing passing,
        List<String> sources,
        List<Module> modules) {

    /** Percent of half-days present, and of written points, that a completion asks for. */
    public record Passing(int attendancePercent, int writtenPercent) {}

    public record Target(String code, int level) {}

    /** A module; {@code competencies} are what its evidence counts for. */
    public record Module(
            String code,
            int day,
            int contactMinutes,
            LocalizedText title,
            List<LocalizedText> objectives,
            List<Target> competencies) {}

    @Converter
    public static class AsColumn extends Json.Column<CourseOutline> {
        public AsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
