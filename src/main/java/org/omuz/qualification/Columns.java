package org.omuz.qualification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;

/** The competencies of a framework, numbered from 0 in its order. */
final class Columns {
    private final List<Competency> competencies;
    private final Map<String, Integer> numbers = new HashMap<>();

    Columns(Framework framework) {
        competencies = List.copyOf(framework.competencies().values());
        competencies.forEach(competency -> numbers.put(competency.code(), numbers.size()));
    }

    /** The column of a competency, or -1 where this framework has none. */
    int of(String competency) {
        return numbers.getOrDefault(competency, -1);
    }

    Competency at(int column) {
        return competencies.get(column);
    }

    int count() {
        return competencies.size();
    }
}
