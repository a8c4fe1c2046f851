package org.omuz.training.session;

/** A state as pages show it, never by colour alone: the icon's name (held, soon, lapsed, gap, info) and a word. */
public record Mark(String icon, String word) {}
