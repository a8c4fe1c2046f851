package org.omuz.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whoever is looking, signed in or not: language and theme, from the cookie, else from what the browser asks for. */
@RequestScoped
public class Visitor {
    static final String LANGUAGE_COOKIE = "omuz-language";
    static final String THEME_COOKIE = "omuz-theme";

    /** Browsers of one country send a handful of different headers. */
    private static final Cache<String, Language> ASKED =
            Caffeine.newBuilder().maximumSize(500).build();

    private final RoutingContext routing;
    private Language language;

    Visitor(RoutingContext routing) {
        this.routing = routing;
    }

    /** The name of a language in the visitor's own. */
    public String named(Language other) {
        return wording(SharedMessages.class).languageNamed(other.tag);
    }

    public Language language() {
        if (language == null) {
            language = cookie(LANGUAGE_COOKIE).flatMap(Language::of).orElseGet(this::asked);
        }
        return language;
    }

    /** The feature's wording in this visitor's language. */
    public <M> M wording(Class<M> bundle) {
        return Rejected.wording(bundle, language());
    }

    /** "light", "dark", or "auto" to follow the system. */
    public String theme() {
        return cookie(THEME_COOKIE).filter(List.of("light", "dark")::contains).orElse("auto");
    }

    public String path() {
        return routing.request().path();
    }

    /** Path and query to come back to, which for the answer to a form is the page that the form stood on. */
    public String back() {
        return FormPage.address(routing.request());
    }

    /** Whether this is the answer to a form. */
    public boolean answered() {
        return FormPage.isAnswer(routing.request());
    }

    private Language asked() {
        String header = routing.request().getHeader("Accept-Language");
        return header == null ? Language.EN : ASKED.get(header, Visitor::firstOf);
    }

    private static Language firstOf(String header) {
        return ranges(header).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .flatMap(tag -> Language.of(tag.equals("fa") ? Language.PRS.tag : tag).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private Optional<String> cookie(String name) {
        HttpServerRequest request = routing.request();
        return Optional.ofNullable(request.getCookie(name)).map(Cookie::getValue);
    }
}
