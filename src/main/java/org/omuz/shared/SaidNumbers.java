package org.omuz.shared;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, days and exercise times that a sentence of a message bundle is given stand in it as its language writes
 * them.
 */
class SaidNumbers implements ResultMapper {
    /**
     * As Qute names the template of a message: without a language it is the English one. Pages have a folder in their
     * names.
     */
    private static final Pattern MESSAGE = Pattern.compile("[a-z]+_(?:([a-z]+)_)?\\w+");

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        boolean written = result instanceof Integer
                || result instanceof Long
                || result instanceof LocalDate
                || result instanceof Duration;
        return written && MESSAGE.matcher(origin.getTemplateId()).matches();
    }

    @Override
    public String map(Object result, Expression expression) {
        return said(result, language(expression.getOrigin().getTemplateId()));
    }

    static Language language(String template) {
        Matcher message = MESSAGE.matcher(template);
        return message.matches() && message.group(1) != null
                ? Language.of(message.group(1)).orElse(Language.EN)
                : Language.EN;
    }

    static String said(Object number, Language language) {
        if (number instanceof LocalDate day) {
            return LocalFormat.of(language, ZoneOffset.UTC).date(day);
        }
        if (number instanceof Duration length) {
            return language.digits(String.format("%02d:%02d", length.toHours(), length.toMinutesPart()));
        }
        return language.digits(number.toString());
    }
}
