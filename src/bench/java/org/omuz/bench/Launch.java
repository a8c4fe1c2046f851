package org.omuz.bench;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Started by Maven, it starts the benchmark in a Java machine of its own: Gatling needs java.lang opened to it. */
public final class Launch {
    private Launch() {}

    public static void main(String... arguments) throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx1g",
                "-cp",
                classPath()));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("bench.") || name.startsWith("omuz."))
                .forEach(name -> command.add("-D%s=%s".formatted(name, System.getProperty(name))));
        command.add(Benchmark.class.getName());
        int result = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (result != 0) {
            throw new IllegalStateException("The benchmark ended with " + result);
        }
    }

    private static String classPath() throws URISyntaxException {
        List<String> paths = new ArrayList<>();
        if (Launch.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                paths.add(Path.of(url.toURI()).toString());
            }
        }
        return paths.isEmpty() ? System.getProperty("java.class.path") : String.join(File.pathSeparator, paths);
    }
}
