package org.omuz.shared.content;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be wrong with a content file. */
@MessageBundle("content")
public interface ContentMessages {
    @Message("The file is missing.")
    String fileMissing();

    @Message("The file cannot be read.")
    String fileUnreadable();

    @Message("The file is larger than {megabytes} MB.")
    String fileTooLarge(int megabytes);

    @Message("The file is not in UTF-8.")
    String notUtf8();

    @Message("The file leads out of the content directory.")
    String outside();

    @Message("Not valid YAML: {detail}")
    String syntax(String detail);

    @Message("This has to be given, and is missing.")
    String required();

    @Message("The text in {language} is missing.")
    String languageMissing(String language);

    @Message("“{name}” is not known here.")
    String unknownField(String name);

    @Message("A value of another type is expected: {expected}.")
    String wrongType(String expected);

    @Message("Allowed here: {values}.")
    String notAllowed(String values);

    @Message("The value does not have the expected form {pattern}.")
    String wrongForm(String pattern);

    @Message("Does not keep to the schema: {detail}")
    String schema(String detail);

    @Message("The character {code} is a control character, which no page can show. Take it out.")
    String unmendable(String code);

    @Message("No font of the printed papers has the letter {letter}: on paper its code stands in its place.")
    String printsAsItsCode(String letter);
}
