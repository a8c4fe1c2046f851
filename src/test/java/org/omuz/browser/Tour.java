package org.omuz.browser;

/**
 * Takes the pictures of the README and of reviews: {@code Tour ADDRESS NAME=PATH…}, name as {@code user-language-name}.
 */
public final class Tour {
    private Tour() {}

    public static void main(String... arguments) {
        try (Browser browser = Browser.at(arguments[0])) {
            for (int n = 1; n < arguments.length; n++) {
                String[] stop = arguments[n].split("=", 2);
                String[] who = stop[0].split("-", 3);
                var visit = who[0].equals("nobody") ? browser.visit(who[1]) : browser.signIn(who[1], who[0], who[0]);
                for (String path : stop[1].split(";")) {
                    String name = who[2] + path.replaceAll("[^a-z0-9]+", "-");
                    visit.desktop().open(path).keep(who[0] + "-" + who[1] + name);
                    visit.phone().keep(who[0] + "-" + who[1] + name + "-phone");
                }
                visit.close();
            }
        }
    }
}
