package org.omuz.training.session;

/**
 * A state as pages show it, never by colour alone.
 *
 * @param icon held, soon, lapsed, critical, gap or info: a symbol of {@code icons.svg} and a colour of {@code
 *     omuz-state.css}
 */
public record Mark(String icon, String word) {}
