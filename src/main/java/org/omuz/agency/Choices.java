package org.omuz.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omuz.shared.Language;
import org.omuz.shared.LocalizedText;
import org.omuz.shared.Visitor;
import org.omuz.shared.find.SortKey;

/** What can be chosen in forms and filters, in the visitor's language; one statement each. */
@RequestScoped
public class Choices {
    private final Visitor visitor;
    private final Instance<PostingRoles> roles;

    Choices(Visitor visitor, Instance<PostingRoles> roles) {
        this.visitor = visitor;
        this.roles = roles;
    }

    public List<Choice> countries() {
        return Country.<Country>listAll().stream()
                .map(country -> new Choice(country.code, country.name.in(visitor.language())))
                .sorted(SortKey.by(Choice::label))
                .toList();
    }

    public List<Choice> agencies() {
        return Agency.<Agency>list("order by code").stream()
                .map(agency -> new Choice(agency.code, agency.name.in(visitor.language()) + " (" + agency.code + ")"))
                .toList();
    }

    public List<Choice> stations(Agency agency) {
        return DutyStation.<DutyStation>list("agency = ?1 order by code", agency).stream()
                .map(station ->
                        new Choice(station.code, station.name.in(visitor.language()) + " (" + station.code + ")"))
                .toList();
    }

    public List<Choice> roles() {
        List<Choice> choices = new ArrayList<>();
        titles().forEach((code, title) ->
                choices.add(new Choice(code, title.in(visitor.language()) + " (" + code + ")")));
        return choices;
    }

    /** Title of a role, or its code where the framework does not know it any more. */
    public String role(String code) {
        LocalizedText title = titles().get(code);
        return title == null ? code : title.in(visitor.language());
    }

    public Map<String, LocalizedText> titles() {
        return roles.isResolvable() ? roles.get().titles() : Map.of();
    }

    public List<Choice> languages() {
        return java.util.Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag, language.endonym))
                .toList();
    }
}
