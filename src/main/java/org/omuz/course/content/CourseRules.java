package org.omuz.course.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.omuz.framework.Framework;
import org.omuz.shared.content.ContentFile;

/** What a schema cannot say of a course: that its parts name each other rightly, and that its sums are right. */
final class CourseRules {
    private final ContentFile course;
    private final ContentFile questions;
    private final ContentFile practicals;
    private final Set<String> modules;
    private final Set<String> placed = new HashSet<>();

    CourseRules(ContentFile course, ContentFile questions, ContentFile practicals) {
        this.course = course;
        this.questions = questions;
        this.practicals = practicals;
        this.modules = unique(course, "/modules", "code");
    }

    void check(String code, Optional<Framework> framework) {
        String own = course.document().path("code").asText();
        if (!own.equals(code)) {
            error(course, "/code", m -> m.otherCode(code));
        }
        framework.ifPresentOrElse(
                this::competencies,
                () -> error(
                        course,
                        "/framework",
                        m -> m.unknownFramework(
                                course.document().path("framework").asText())));
        totals();
        activities();
        questions();
        practicals();
        quizzes();
    }

    private void competencies(Framework framework) {
        each(course, "/audience", (at, role) -> {
            if (framework.profile(role.asText()).isEmpty()) {
                error(course, at, m -> m.unknownRole(role.asText()));
            }
        });
        each(
                course,
                "/modules",
                (module, m) -> each(
                        course,
                        module + "/competencies",
                        (at, target) -> known(
                                framework,
                                course,
                                at + "/code",
                                target.path("code").asText())));
        each(
                questions,
                "/questions",
                (at, question) -> known(
                        framework,
                        questions,
                        at + "/competency",
                        question.path("competency").asText()));
        each(
                practicals,
                "/practicals",
                (practical, p) -> each(
                        practicals,
                        practical + "/competencies",
                        (at, target) -> known(
                                framework,
                                practicals,
                                at + "/code",
                                target.path("code").asText())));
    }

    private void known(Framework framework, ContentFile file, String at, String code) {
        if (framework.competency(code).isEmpty()) {
            error(file, at, m -> m.unknownCompetency(code));
        }
    }

    private void totals() {
        int minutes = 0;
        int days = 0;
        for (JsonNode module : course.document().path("modules")) {
            minutes += module.path("contactMinutes").asInt();
            days = Math.max(days, module.path("day").asInt());
        }
        int sum = minutes;
        int last = days;
        if (course.document().path("contactMinutes").asInt() != sum) {
            error(course, "/contactMinutes", m -> m.otherSum(sum));
        }
        if (course.document().path("days").asInt() != last) {
            error(course, "/days", m -> m.otherSum(last));
        }
    }

    private void activities() {
        Set<String> quizzes = unique(course, "/quizzes", "code");
        Map<String, String> moduleOf = new HashMap<>();
        each(
                practicals,
                "/practicals",
                (at, practical) -> moduleOf.put(
                        practical.path("code").asText(),
                        practical.path("module").asText()));
        each(
                course,
                "/modules",
                (module, m) -> each(course, module + "/activities", (at, activity) -> {
                    String kind = kindOf(activity);
                    String code = activity.path(kind).asText();
                    String field = at + "/" + kind;
                    if (!placed.add(kind + " " + code)) {
                        error(course, field, w -> w.twice(code));
                    }
                    if (kind.equals("quiz") && !quizzes.contains(code)) {
                        error(course, field, w -> w.unknownQuiz(code));
                    }
                    if (kind.equals("practical")) {
                        String expected = moduleOf.get(code);
                        if (expected == null) {
                            error(course, field, w -> w.unknownPractical(code));
                        } else if (!expected.equals(m.path("code").asText())) {
                            error(course, field, w -> w.otherModule(code, expected));
                        }
                    }
                }));
    }

    static String kindOf(JsonNode activity) {
        for (String kind : new String[] {"lesson", "quiz", "practical"}) {
            if (activity.has(kind)) {
                return kind;
            }
        }
        return "exercise";
    }

    private void questions() {
        unique(questions, "/questions", "code");
        each(questions, "/questions", (at, question) -> {
            module(questions, at, question);
            for (String parts : new String[] {"options", "items", "pairs"}) {
                if (question.has(parts)) {
                    unique(questions, at + "/" + parts, "key");
                }
            }
        });
    }

    private void practicals() {
        unique(practicals, "/practicals", "code");
        each(practicals, "/practicals", (at, practical) -> {
            module(practicals, at, practical);
            unique(practicals, at + "/steps", "code");
            if (!placed.contains("practical " + practical.path("code").asText())) {
                warning(practicals, at + "/code", CourseContentMessages::notPlaced);
            }
        });
    }

    private void module(ContentFile file, String at, JsonNode of) {
        String code = of.path("module").asText();
        if (!modules.contains(code)) {
            error(file, at + "/module", m -> m.unknownModule(code));
        }
    }

    private void quizzes() {
        Set<String> bank = new LinkedHashSet<>();
        questions
                .document()
                .path("questions")
                .forEach(question -> bank.add(question.path("code").asText()));
        Set<String> asked = new HashSet<>();
        Map<String, String> tests = new HashMap<>();
        each(course, "/quizzes", (quizAt, quiz) -> {
            String code = quiz.path("code").asText();
            boolean test = !quiz.path("purpose").asText().equals("CHECK");
            if (!placed.contains("quiz " + code)) {
                warning(course, quizAt + "/code", CourseContentMessages::notPlaced);
            }
            each(course, quizAt + "/questions", (at, question) -> {
                String name = question.asText();
                asked.add(name);
                if (!bank.contains(name)) {
                    error(course, at, m -> m.unknownQuestion(name));
                }
                String other = test ? tests.put(name, code) : null;
                if (other != null && !other.equals(code)) {
                    error(course, at, m -> m.sharedQuestion(name, other));
                }
            });
        });
        each(questions, "/questions", (at, question) -> {
            if (!asked.contains(question.path("code").asText())) {
                warning(questions, at + "/code", CourseContentMessages::notPlaced);
            }
        });
    }

    private static Set<String> unique(ContentFile file, String list, String key) {
        Set<String> seen = new LinkedHashSet<>();
        each(file, list, (at, element) -> {
            String code = element.path(key).asText();
            if (!seen.add(code)) {
                error(file, at + "/" + key, m -> m.twice(code));
            }
        });
        return seen;
    }

    private interface Element {
        void at(String pointer, JsonNode element);
    }

    private static void each(ContentFile file, String list, Element act) {
        int index = 0;
        for (JsonNode element : file.document().at(list)) {
            act.at(list + "/" + index++, element);
        }
    }

    private static void error(ContentFile file, String at, Function<CourseContentMessages, String> message) {
        file.error(at, CourseContentMessages.class, message);
    }

    private static void warning(ContentFile file, String at, Function<CourseContentMessages, String> message) {
        file.warning(at, CourseContentMessages.class, message);
    }
}
