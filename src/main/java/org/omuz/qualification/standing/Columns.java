package org.omuz.qualification.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omuz.framework.Competency;
import org.omuz.framework.Framework;

/** The competencies of a framework, numbered from 0 in its order. */
public final class Columns {
    private final List<Competency> competencies;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Columns(Framework framework) {
        competencies = List.copyOf(framework.competencies().values());
        competencies.forEach(competency -> numbers.put(competency.code(), numbers.size()));
    }

    /** The column of a competency, or -1 where this framework has none. */
    public int of(String competency) {
        return numbers.getOrDefault(competency, -1);
    }

    public Competency at(int column) {
        return competencies.get(column);
    }

    public int count() {
        return competencies.size();
    }
}
