package org.omuz.conduct.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.omuz.agency.signin.SignedIn;

/** The place that whoever is signed in has in a run. */
@RequestScoped
public class SignedInMember {
    private final SignedIn signedIn;
    private final Map<Long, Optional<Member>> known = new HashMap<>();

    SignedInMember(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    public Optional<Member> in(long runId) {
        return known.computeIfAbsent(runId, id -> signedIn.known().flatMap(person -> Member.of(id, person)));
    }

    /** Whether the place lets its holder do something. */
    public boolean is(long runId, Predicate<Member.Role> able) {
        return in(runId).filter(member -> able.test(member.role)).isPresent();
    }

    public Member member(long runId) {
        return in(runId).orElseThrow(NotFoundException::new);
    }

    /** Of a form's click, as its page gave it. */
    public static String click(String sent) {
        return Optional.ofNullable(CommandId.of(sent)).orElseThrow(BadRequestException::new);
    }
}
