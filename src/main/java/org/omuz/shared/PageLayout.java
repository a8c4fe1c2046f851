package org.omuz.shared;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the layout shows around every page: language, theme, who is signed in and the places of the role at hand. */
@Named("frame")
@RequestScoped
public class PageLayout {
    /** At most five to a role; the path decides which role is at hand when a person has several. */
    record Place(String path, String title, boolean current) {}

    private final Visitor visitor;
    private final SecurityIdentity identity;
    private final Centre centre;
    private final Unread notices;
    private final Clock clock;
    private List<Place> places;

    PageLayout(Visitor visitor, SecurityIdentity identity, Centre centre, Unread notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
        this.visitor = visitor;
        this.identity = identity;
        this.centre = centre;
    }

    public String lang() {
        return visitor.language() == Language.PRS ? "fa-AF" : visitor.language().tag;
    }

    public String tag() {
        return visitor.language().tag;
    }

    public String dir() {
        return visitor.language().direction();
    }

    public String endonym() {
        return visitor.language().endonym;
    }

    public Language[] languages() {
        return Language.values();
    }

    public String theme() {
        return visitor.theme();
    }

    public String path() {
        return visitor.path();
    }

    /** Where the reader is, with what was searched and chosen there; after a form, where the form stood. */
    public String back() {
        return visitor.back();
    }

    /** Whether the page answers a form, and what was typed stands on no page that can be opened anew. */
    public boolean answer() {
        return visitor.answered();
    }

    /** When the page was made: on paper, what it says is known as of then. */
    public Instant now() {
        return clock.instant();
    }

    public boolean demo() {
        return centre.isDemo();
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public String user() {
        return identity.getPrincipal().getName();
    }

    /** How many notices are new. */
    public long unread() {
        return notices.count();
    }

    /** The layout shows them twice: for a wide screen and for a phone. */
    public List<Place> places() {
        if (places == null) {
            places = ofRoleAtHand();
        }
        return places;
    }

    private List<Place> ofRoleAtHand() {
        SharedMessages say = visitor.wording(SharedMessages.class);
        List<Place> places = new ArrayList<>();
        switch (roleAtHand()) {
            case "administrator" -> {
                add(places, "/centre", say.placeCentre());
                add(places, "/centre/people", say.placePeople());
                add(places, "/centre/matrix", say.placeMatrix());
                add(places, "/centre/certificates", say.placeCertificates());
                add(places, "/centre/audit", say.placeAudit());
                add(places, "/framework", say.placeFramework());
            }
            case "manager" -> {
                add(places, "/agency", say.placeAgency());
                add(places, "/agency/matrix", say.placeMatrix());
                add(places, "/agency/actions", say.placeActions());
                add(places, "/courses", say.placeCourses());
                add(places, "/framework", say.placeFramework());
            }
            case "instructor" -> {
                add(places, "/teach", say.placeTeaching());
                add(places, "/exercises", say.placeExercises());
                add(places, "/runs", say.placeRuns());
                add(places, "/courses", say.placeCourses());
                add(places, "/framework", say.placeFramework());
            }
            case "trainee" -> {
                add(places, "/me", say.placeMyTraining());
                add(places, "/me/record", say.placeMyRecord());
                add(places, "/runs", say.placeRuns());
                add(places, "/courses", say.placeCourses());
                add(places, "/framework", say.placeFramework());
            }
            default -> {
                add(places, "/courses", say.placeCourses());
                add(places, "/verify", say.placeVerify());
            }
        }
        return places;
    }

    /**
     * The roles of this person that are not at hand, each with its first page; and what the bar of the role at hand has
     * no room for.
     */
    public List<Place> otherRoles() {
        SharedMessages say = visitor.wording(SharedMessages.class);
        List<Place> others = new ArrayList<>();
        String atHand = roleAtHand();
        if (is("trainee") && !atHand.equals("trainee")) {
            add(others, "/me", say.placeMyTraining());
        }
        if (is("instructor") && !atHand.equals("instructor")) {
            add(others, "/teach", say.placeTeaching());
        }
        if (is("manager") && !atHand.equals("manager")) {
            add(others, "/agency", say.placeAgency());
        }
        if (is("administrator") && !atHand.equals("administrator")) {
            add(others, "/centre", say.placeCentre());
        }
        if (atHand.equals("manager") || atHand.equals("administrator")) {
            add(others, "/runs", say.placeRuns());
        }
        return others;
    }

    private void add(List<Place> places, String path, String title) {
        places.add(new Place(path, title, visitor.path().equals(path)));
    }

    private String roleAtHand() {
        String path = visitor.path();
        if (path.startsWith("/centre") && is("administrator")) {
            return "administrator";
        }
        if (path.startsWith("/agency") && is("manager")) {
            return "manager";
        }
        if ((path.startsWith("/teach") || path.startsWith("/exercises") || path.startsWith("/runs"))
                && is("instructor")) {
            return "instructor";
        }
        if (path.startsWith("/me") && is("trainee")) {
            return "trainee";
        }
        return List.of("administrator", "manager", "instructor", "trainee").stream()
                .filter(this::is)
                .findFirst()
                .orElse("");
    }
}
