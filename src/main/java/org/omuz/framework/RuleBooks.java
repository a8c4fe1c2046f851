package org.omuz.framework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rule books of a framework by the day from which each is in effect; at least one. */
public record RuleBooks(List<InEffect> inOrder) {
    /** @param from {@link LocalDate#MIN} for the first one, so that every day has a book */
    public record InEffect(LocalDate from, AwardRuleBook book) {}

    public RuleBooks {
        inOrder = inOrder.stream().sorted(Comparator.comparing(InEffect::from)).toList();
    }

    public static RuleBooks of(AwardRuleBook only) {
        return new RuleBooks(List.of(new InEffect(LocalDate.MIN, only)));
    }

    /** The book that was, is or will be in effect on that day; the first one before any. */
    public AwardRuleBook on(LocalDate day) {
        AwardRuleBook found = inOrder.get(0).book();
        for (InEffect each : inOrder) {
            if (each.from().isAfter(day)) {
                break;
            }
            found = each.book();
        }
        return found;
    }
}
