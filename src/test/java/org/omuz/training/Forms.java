package org.omuz.training;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends forms as a browser does: with the token of a page and the cookie that goes with it. */
public final class Forms {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final String token;
    private final String cookie;

    private Forms(String token, String cookie) {
        this.token = token;
        this.cookie = cookie;
    }

    /** From a page that holds a form. */
    public static Forms from(String path) {
        Response page = given().get(path);
        Matcher matcher = TOKEN.matcher(page.asString());
        if (!matcher.find()) {
            throw new AssertionError(path + " answers " + page.statusCode() + " and holds no form token");
        }
        return new Forms(matcher.group(1), page.cookie("omuz-csrf"));
    }

    /** {@code fields}: name, value, name, value … */
    public Response post(String path, String... fields) {
        return send(given(), path, fields);
    }

    /** As the queue on a device sends it. */
    public Response queued(String path, String... fields) {
        return send(given().header("Omuz-Outbox", "1"), path, fields);
    }

    /** As a page that puts the answer into itself sends it. */
    public Response within(String path, String... fields) {
        return send(given().header("HX-Request", "true"), path, fields);
    }

    /** In the encoding of forms with files, as a form with very many fields is sent too. */
    public Response parts(String path, String... fields) {
        RequestSpecification request =
                given().redirects().follow(false).cookie("omuz-csrf", cookie).multiPart("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.multiPart(new MultiPartSpecBuilder(fields[i + 1])
                    .controlName(fields[i])
                    .charset("UTF-8")
                    .build());
        }
        return request.post(path);
    }

    /** With a file, as a form of that encoding sends it. */
    public Response upload(String path, String field, String name, byte[] bytes, String... fields) {
        RequestSpecification request =
                given().redirects().follow(false).cookie("omuz-csrf", cookie).multiPart("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.multiPart(fields[i], fields[i + 1]);
        }
        return request.multiPart(field, name, bytes).post(path);
    }

    private Response send(RequestSpecification as, String path, String... fields) {
        RequestSpecification request = as.redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("omuz-csrf", cookie)
                .formParam("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(path);
    }
}
