package org.omuz.shared.content;

import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a content file. */
@MessageBundle("content")
public interface ContentMessages {
    String fileMissing();
    String fileUnreadable();
    String fileTooLarge(int megabytes);
    String notUtf8();
    String outside();
    String syntax(String detail);
    String required();
    String languageMissing(String language);
    String unknownField(String name);
    String wrongType(String expected);
    String notAllowed(String values);
    String wrongForm(String pattern);
    String schema(String detail);
    String unmendable(String code);
    String printsAsItsCode(String letter);
}
