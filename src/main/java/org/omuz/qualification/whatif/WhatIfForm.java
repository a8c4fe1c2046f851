package org.omuz.qualification.whatif;

import org.jboss.resteasy.reactive.RestForm;
import org.omuz.shared.text.TypedText;

/** Name and day, as typed. */
public record WhatIfForm(
        @RestForm String name,
        @RestForm String looksAt,
        @RestForm String version) {
    public WhatIfForm {
        name = TypedText.line(name);
    }

    static WhatIfForm of(WhatIf known) {
        return new WhatIfForm(known.name, known.looksAt.toString(), String.valueOf(known.version));
    }
}
