package org.omuz.exercise.print;

import org.omuz.shared.Language;

/** Where the pack finds its words; its tests print without a container. */
@FunctionalInterface
interface PackWording {
    <M> M in(Class<M> bundle, Language language);
}
