package org.omuz.framework;

import java.util.Map;
import org.omuz.shared.LocalizedText;

/** A role and the level it requires of each competency: code to level 1–4. */
public record RoleProfile(String code, LocalizedText title, Map<String, Integer> requires) {}
