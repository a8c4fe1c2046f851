package org.omuz.framework;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The same with one more. */
    public RuleBooks with(LocalDate from, AwardRuleBook book) {
        List<InEffect> more = new ArrayList<>(inOrder);
        more.add(new InEffect(from, book));
        return new RuleBooks(more);
    }

    /** Those in effect on that day or later, the first of them as if it always had been. */
    public RuleBooks from(LocalDate day) {
        List<InEffect> later = new ArrayList<>();
        later.add(new InEffect(LocalDate.MIN, on(day)));
        inOrder.stream().filter(each -> each.from().isAfter(day)).forEach(later::add);
        return new RuleBooks(later);
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
