package org.omuz.shared.content;

/** What an import came to: a course or the framework, its label and version number, and whether it was new. */
public record Imported(String code, String label, int number, boolean created) {}
