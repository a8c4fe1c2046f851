package org.omuz.qualification.standing;

import org.omuz.agency.Agency;
import org.omuz.qualification.time.TwoDates;

/**
 * Whose people a page shows and under which address: those of the manager's agency under {@code /agency}, or those of
 * one that the centre chose under {@code /centre}.
 */
public record Scope(String base, Agency agency) {
    public static Scope own(Agency agency) {
        return new Scope("/agency", agency);
    }

    public static Scope centre(Agency chosen) {
        return new Scope("/centre", chosen);
    }

    public boolean isCentre() {
        return base.equals("/centre");
    }

    /** The chosen agency as part of an address, with its ampersand in front; empty under {@code /agency}. */
    public String address() {
        return isCentre() ? "&agency=" + agency.id : "";
    }

    /** Where one of these people's record stands. */
    public String person(long id) {
        return isCentre() ? "/centre/people/" + id + "/evidence" : "/agency/people/" + id;
    }

    /** {@link #address} as the whole of what follows the path, with the dates. */
    public String query(TwoDates dates) {
        return (address() + dates.address()).replaceFirst("^&", "?");
    }

    /** {@link #address} as the whole of what follows the path. */
    public String query() {
        return address().replaceFirst("^&", "?");
    }

    /** {@link #query} for the pager, which adds the number of the page. */
    public String pages(TwoDates dates) {
        String query = query(dates);
        return query.isEmpty() ? "?" : query + "&";
    }

    /** Where readiness stands. */
    public String readiness() {
        return base + "/readiness";
    }
}
