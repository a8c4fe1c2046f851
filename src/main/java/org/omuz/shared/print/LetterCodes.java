package org.omuz.shared.print;

import org.omuz.shared.SharedMessages;

/** Says at the end of a paper what codes in it stand for, if there are any. */
public final class LetterCodes {
    private LetterCodes() {}

    public static String explained(String xhtml, SharedMessages say) {
        return Lettering.DOCUMENT
                .missing(xhtml)
                .map(letter -> xhtml.replace("</body>", "<p class=\"quiet\">" + say.lettersByCode() + "</p></body>"))
                .orElse(xhtml);
    }
}
