package org.omuz.qualification.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

    /** The column of a competency; empty where this framework has none. */
    public OptionalInt of(String competency) {
        Integer number = numbers.get(competency);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public Competency at(int column) {
        return competencies.get(column);
    }

    public int count() {
        return competencies.size();
    }
}
