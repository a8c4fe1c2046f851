package org.omuz.qualification.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** Why a row of evidence is withdrawn. */
record WithdrawalForm(
        @RestForm @NotBlank(message = "required") @Size(max = 500, message = "tooLong")
        String reason) {}
