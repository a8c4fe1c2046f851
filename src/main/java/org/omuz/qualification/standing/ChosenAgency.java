package org.omuz.qualification.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.omuz.agency.Agency;
import org.omuz.qualification.evidence.QualificationMessages;
import org.omuz.shared.Rejected;

/** The agency that the centre looks at, as the address names it: {@code ?agency=ID}. */
@RequestScoped
public class ChosenAgency {
    private final UriInfo address;

    ChosenAgency(UriInfo address) {
        this.address = address;
    }

    /** Empty where the address names none; an agency that is not there is not found. */
    public Optional<Scope> scope() {
        return of(address.getQueryParameters().getFirst("agency"));
    }

    private static Optional<Scope> of(String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Optional.of(
                Scope.centre(Agency.<Agency>findByIdOptional(Long.valueOf(id)).orElseThrow(NotFoundException::new)));
    }

    /** For files, which are of one agency. */
    public Scope required() {
        return required(address.getQueryParameters().getFirst("agency"));
    }

    /** As a form names it. */
    public Scope required(String id) {
        return of(id).orElseThrow(() -> Rejected.because(QualificationMessages.class, m -> m.chooseAgency())
                .at("agency"));
    }
}
