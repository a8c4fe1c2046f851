package org.omuz.agency;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a browser sends it: the page is opened, its token and cookie go along. */
public final class Form {
    private Form() {}

    public static Response send(String page, String address, Map<String, String> fields) {
        return opened(page)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(address);
    }

    public static Response sendFile(String page, String address, String name, byte[] content) {
        return opened(page)
                .multiPart("csrf-token", token)
                .multiPart("file", name, content, "text/csv")
                .post(address);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String token;

    private static RequestSpecification opened(String page) {
        Response open = given().get(page);
        Matcher found =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(open.asString());
        if (!found.find()) {
            throw new AssertionError("no form on " + page + ": " + open.statusCode());
        }
        token = found.group(1);
        return given().redirects().follow(false).cookie("omuz-csrf", open.cookie("omuz-csrf"));
    }
}
