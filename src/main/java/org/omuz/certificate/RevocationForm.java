package org.omuz.certificate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** Why a certificate is revoked, confirmed; with the version that was on screen. */
public record RevocationForm(
        @RestForm @NotBlank @Size(max = Credential.LONGEST_REASON)
        String reason,

        @RestForm @AssertTrue boolean confirmed,
        @RestForm String version) {}
