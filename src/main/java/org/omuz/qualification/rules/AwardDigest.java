package org.omuz.qualification.rules;

import java.util.Collection;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * All awards of a person in one text, as lists of many people read them: competency, level, first day, last day and the
 * day to which it would have lasted (0 where nothing suspended it), again and again; days counted from the epoch.
 */
public final class AwardDigest {
    /** The same of a row of the table, in the database's words. */
    public static final String SQL = "competency, ' ', level, ' ', datediff(valid_from, '1970-01-01'), ' ',"
            + " datediff(valid_until, '1970-01-01'), ' ', coalesce(datediff(would_last, '1970-01-01'), 0)";

    /** Takes one award of a digest. */
    public interface Reader {
        void award(String competency, int level, int from, int until, int wouldLast);
    }

    private AwardDigest() {}

    public static String of(Collection<AwardRules.Decision> decisions) {
        return decisions.stream().map(AwardDigest::text).collect(Collectors.joining(" "));
    }

    private static String text(AwardRules.Decision decision) {
        return decision.competency() + " " + decision.level() + " "
                + decision.validFrom().toEpochDay() + " "
                + decision.validUntil().toEpochDay() + " "
                + (decision.suspension() == null
                        ? 0
                        : decision.suspension().wouldLast().toEpochDay());
    }

    public static void read(String digest, Reader reader) {
        StringTokenizer words = new StringTokenizer(digest);
        while (words.hasMoreTokens()) {
            reader.award(words.nextToken(), number(words), number(words), number(words), number(words));
        }
    }

    private static int number(StringTokenizer words) {
        return Integer.parseInt(words.nextToken());
    }
}
