package org.omuz.shared.content;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a content file. */
@MessageBundle("content")
public interface ContentMessages {
    @Message String fileMissing();
    @Message String fileUnreadable();
    @Message String fileTooLarge(int megabytes);
    @Message String notUtf8();
    @Message String outside();
    @Message String syntax(String detail);
    @Message String required();
    @Message String languageMissing(String language);
    @Message String unknownField(String name);
    @Message String wrongType(String expected);
    @Message String notAllowed(String values);
    @Message String wrongForm(String pattern);
    @Message String schema(String detail);
    @Message String unmendable(String code);
    @Message String printsAsItsCode(String letter);
}
