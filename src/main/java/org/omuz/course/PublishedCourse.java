package org.omuz.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A published course version in memory; it never changes.
 *
 * @param id of the {@link CourseVersion}
 * @param activities in the order they are taken
 */
public record PublishedCourse(
        long id,
        int number,
        String frameworkLabel,
        Instant publishedAt,
        CourseOutline outline,
        List<PublishedActivity> activities) {

    public PublishedCourse {
        activities = List.copyOf(activities);
    }

    public String code() {
        return outline.code();
    }

    public List<CourseOutline.Module> modules() {
        return outline.modules();
    }

    public Optional<CourseOutline.Module> module(String code) {
        return outline.modules().stream()
                .filter(module -> module.code().equals(code))
                .findFirst();
    }

    public List<PublishedActivity> activitiesOf(String module) {
        return activities.stream()
                .filter(activity -> activity.module().equals(module))
                .toList();
    }

    public List<PublishedActivity> activities(Activity.Kind kind) {
        return activities.stream().filter(activity -> activity.kind() == kind).toList();
    }

    public Optional<PublishedActivity> activity(Activity.Kind kind, String code) {
        return activities.stream()
                .filter(activity -> activity.kind() == kind && activity.code().equals(code))
                .findFirst();
    }

    public Optional<PublishedActivity> activity(long id) {
        return activities.stream().filter(activity -> activity.id() == id).findFirst();
    }

    public Optional<PublishedActivity> before(PublishedActivity activity) {
        int index = activities.indexOf(activity);
        return index > 0 ? Optional.of(activities.get(index - 1)) : Optional.empty();
    }

    public Optional<PublishedActivity> after(PublishedActivity activity) {
        int index = activities.indexOf(activity);
        return index >= 0 && index + 1 < activities.size() ? Optional.of(activities.get(index + 1)) : Optional.empty();
    }
}
