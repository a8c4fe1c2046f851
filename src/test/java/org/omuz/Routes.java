package org.omuz;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.omuz.qualification.standing.ChosenAgency;
import org.omuz.qualification.time.AskedDates;

/** The routes of the service, read from its classes: {@code GET /courses/{code}} and what each asks of the query. */
public final class Routes {
    private final Map<String, Method> methods = new TreeMap<>();
    private final Map<String, Pattern> patterns;

    public Routes() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.omuz");
        for (JavaClass owner : classes) {
            if (owner.isAnnotatedWith(Path.class)) {
                owner.getMethods().forEach(method -> add(owner, method));
            }
        }
        patterns = methods.keySet().stream()
                .filter(route -> route.startsWith("GET "))
                .map(route -> route.substring(4))
                .collect(Collectors.toMap(path -> path, Routes::pattern));
    }

    private void add(JavaClass owner, JavaMethod method) {
        method.getAnnotations().stream()
                .filter(a -> a.getRawType().isMetaAnnotatedWith(HttpMethod.class))
                .map(a -> a.getRawType().getSimpleName())
                .forEach(verb -> methods.put(verb + " " + path(owner, method), method.reflect()));
    }

    private static String path(JavaClass owner, JavaMethod method) {
        String base = owner.getAnnotationOfType(Path.class).value();
        String own = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String joined = ("/" + base + "/" + own).replaceAll("/{2,}", "/");
        return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                path.replace(".", "\\.").replaceAll("\\{[^}:]+:([^}]+)}", "$1").replaceAll("\\{[^}]+}", "[^/]+"));
    }

    /** As "GET /courses/{code}". */
    public Set<String> all() {
        return methods.keySet();
    }

    /** What answers on a route. */
    Method method(String route) {
        return methods.get(route);
    }

    /** The paths that answer GET. */
    public Set<String> pages() {
        return patterns.keySet();
    }

    /** Which path that answers GET an address belongs to; of several, the one with most of its own words. */
    public Optional<String> of(String path) {
        return patterns.entrySet().stream()
                .filter(route -> route.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(
                        (String route) -> route.replaceAll("[^{]", "").length()));
    }

    /** The names a path that answers GET reads from the query; nothing where it reads the whole query itself. */
    public Optional<Set<String>> reads(String path) {
        List<Parameter> parameters = Arrays.asList(methods.get("GET " + path).getParameters());
        if (parameters.stream().anyMatch(one -> one.getType() == UriInfo.class)) {
            return Optional.empty();
        }
        Set<String> read = parameters.stream().flatMap(Routes::names).collect(Collectors.toSet());
        addReadBy(methods.get("GET " + path).getDeclaringClass(), read, new HashSet<>());
        return Optional.of(read);
    }

    /** Parts of the address that a page's helpers read themselves: which dates, and which agency, is asked about. */
    private static void addReadBy(Class<?> owner, Set<String> read, Set<Class<?>> seen) {
        if (owner.getName().startsWith("org.omuz.qualification") && seen.add(owner)) {
            if (owner == AskedDates.class) {
                read.addAll(Set.of("on", "known"));
            } else if (owner == ChosenAgency.class) {
                read.add("agency");
            }
            Arrays.stream(owner.getDeclaredFields()).forEach(field -> addReadBy(field.getType(), read, seen));
        }
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(RestQuery.class))
                    .map(field -> named(field.getAnnotation(RestQuery.class), field.getName()));
        }
        return Stream.concat(
                Stream.ofNullable(parameter.getAnnotation(RestQuery.class))
                        .map(query -> named(query, parameter.getName())),
                Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value));
    }

    private static String named(RestQuery query, String otherwise) {
        return query.value().isEmpty() ? otherwise : query.value();
    }
}
