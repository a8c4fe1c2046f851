package org.omuz.certificate;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OptimisticLock;
import org.omuz.agency.Person;
import org.omuz.certificate.document.PrintedCertificate;
import org.omuz.course.CourseVersion;
import org.omuz.shared.Json;
import org.omuz.shared.Rejected;
import org.omuz.shared.find.Findable;
import org.omuz.shared.find.SearchKey;
import org.omuz.training.session.Enrolment;

/** An issued certificate: never deleted; expiry, revocation and replacement are states that a verifier sees. */
@Entity
public class Credential extends Findable {
    static final int LONGEST_REASON = 500;

    public enum State {
        ISSUED,
        REVOKED,
        /** Replaced by a newer one for the same enrolment. */
        SUPERSEDED
    }

    public String serial;

    /** 128 random bits in base64url: cannot be guessed or counted. */
    @Column(columnDefinition = "char(22)")
    public String token;

    /** The token without capitals. */
    @OptimisticLock(excluded = true)
    @Column(columnDefinition = "char(22)")
    public String tokenLower;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Enrolment enrolment;

    @ManyToOne(fetch = FetchType.LAZY)
    public CourseVersion courseVersion;

    public String frameworkLabel;

    /**
     * Everything printed, so that a verifier can lay it beside the paper; settled by the first download, which is no
     * change.
     */
    @OptimisticLock(excluded = true)
    @Convert(converter = PrintedColumn.class)
    public PrintedCertificate printed;

    /** The evidence that the printed levels rested on when it was issued. */
    @Convert(converter = IdsColumn.class)
    public List<Long> evidenceIds;

    public LocalDate issuedOn;

    /** Last day on which everything printed holds; null where it does not expire. */
    public LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    public State state = State.ISSUED;

    public Instant revokedAt;
    public String revokedBy;
    public String revokedReason;

    /** When it was last decided that it stays in force although evidence under it was withdrawn; null where never. */
    public Instant reviewedAt;

    public String reviewedBy;
    public String reviewedReason;

    public Long supersedesId;

    /** Of the file as first made; null until then. Not part of the version: who downloads it changes nothing. */
    @OptimisticLock(excluded = true)
    @Column(columnDefinition = "char(64)")
    public String pdfSha256;

    /** In force although evidence under it was withdrawn: for the administrator to decide. */
    @Formula("(state = 'ISSUED' and exists (select 1 from evidence w where w.person_id = person_id"
            + " and w.withdraws_id is not null and json_contains(evidence_ids, w.withdraws_id)"
            + " and (reviewed_at is null or w.recorded_at > reviewed_at)))")
    public boolean toReview;

    @Version
    public int version;

    static Optional<Credential> byToken(String token) {
        return find("token", token).firstResultOptional();
    }

    /**
     * Where capitals were lost on the way: two codes that differ in them alone do not come up in 128 bits, and would
     * find none.
     */
    static Optional<Credential> byTokenInAnyCase(String token) {
        List<Credential> found = list("tokenLower", token.toLowerCase(Locale.ROOT));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    static List<Credential> of(Person person) {
        return list("person = ?1 order by id desc", person);
    }

    /** The holder is found as a person. */
    @Override
    protected Set<String> words() {
        return SearchKey.ofCode(serial);
    }

    @Override
    protected void place() {
        tokenLower = token.toLowerCase(Locale.ROOT);
    }

    /**
     * Competencies whose evidence was withdrawn and not decided on since; no statement where there is nothing to
     * review.
     */
    List<String> underReview() {
        return toReview ? withdrawn(">", reviewedAt == null ? Instant.EPOCH : reviewedAt) : List.of();
    }

    /** Competencies whose evidence was withdrawn before it was decided that the certificate stays in force. */
    List<String> reviewed() {
        return reviewedAt == null ? List.of() : withdrawn("<=", reviewedAt);
    }

    private List<String> withdrawn(String when, Instant than) {
        return getEntityManager()
                .createQuery(
                        "select distinct e.competency from Evidence w join Evidence e on e.id = w.withdrawsId"
                                + " where w.person = ?1 and e.id in ?2 and w.recordedAt " + when + " ?3",
                        String.class)
                .setParameter(1, person)
                .setParameter(2, evidenceIds)
                .setParameter(3, than)
                .getResultList();
    }

    Validity standing(LocalDate today) {
        return Validity.of(state, validUntil, toReview, today);
    }

    /** False where it was revoked already: the first reason stays. */
    boolean revoke(String reason, String by, Instant now) {
        if (state == State.REVOKED) {
            return false;
        }
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw Rejected.in("reason", CertificateMessages.class, CertificateMessages::giveAReason);
        }
        state = State.REVOKED;
        revokedAt = now;
        revokedBy = by;
        revokedReason = said;
        return true;
    }

    @Converter
    @Immutable
    static class PrintedColumn extends Json.Column<PrintedCertificate> {
        PrintedColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    @Immutable
    static class IdsColumn extends Json.Column<List<Long>> {
        IdsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
