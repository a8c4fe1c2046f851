package org.omuz.assessment.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.omuz.course.Question;

/**
 * A number as people of the region type it: comma or point before the decimals, blanks or the other mark between
 * thousands, Persian or Arabic digits, the unit perhaps behind it. A single mark always starts the decimals; of several
 * the last does, unless all are the same.
 */
final class TypedNumber {
    private TypedNumber() {}

    /** With the unit of a question behind it or without, in any of its languages. */
    static Optional<BigDecimal> answering(Question.Content content, String typed) {
        Stream<String> units = content.unit() == null ? Stream.empty() : content.unit().wording().values().stream();
        return Stream.concat(Stream.of(""), units)
                .flatMap(unit -> parse(typed, unit).stream())
                .findFirst();
    }

    static Optional<BigDecimal> parse(String typed, String unit) {
        String plain = digits(withoutUnit(typed.strip(), unit)).replaceAll("[\\s\\u00A0\\u202F'’_]", "");
        String marked =
                plain.replace('٫', '.').replace("٬", "").replace('،', ',').replace('−', '-');
        String decimal = grouped(marked) ? ungrouped(marked) : marked.replace(',', '.');
        boolean number = decimal.length() <= 30 && decimal.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
        return number ? Optional.of(new BigDecimal(decimal)) : Optional.empty();
    }

    private static boolean grouped(String number) {
        return number.matches("[+-]?\\d{1,3}(([.,])\\d{3})(\\2\\d{3})+")
                || number.matches("[+-]?\\d{1,3}(([.,])\\d{3})+(?!\\2)[.,]\\d+");
    }

    private static String ungrouped(String number) {
        int last = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
        boolean same = number.indexOf(number.charAt(last)) != last;
        String whole = number.substring(0, same ? number.length() : last).replaceAll("[.,]", "");
        return same ? whole : whole + '.' + number.substring(last + 1);
    }

    private static String withoutUnit(String typed, String unit) {
        boolean behind = unit != null
                && !unit.isBlank()
                && typed.length() > unit.length()
                && micro(typed).toLowerCase().endsWith(micro(unit).toLowerCase());
        return behind ? typed.substring(0, typed.length() - unit.length()).strip() : typed;
    }

    /** The micro sign and the Greek letter look alike and are typed for each other. */
    private static String micro(String text) {
        return text.replace('\u00B5', '\u03BC');
    }

    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            plain.append(Character.isDigit(c) ? (char) ('0' + Character.getNumericValue(c)) : c);
        }
        return plain.toString();
    }
}
