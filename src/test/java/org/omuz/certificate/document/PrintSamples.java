package org.omuz.certificate.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omuz.certificate.document.PrintedCertificate.Holder;

/** Run by hand: writes sample certificates into a folder to look at, then reports processor time and bytes of each. */
final class PrintSamples {
    private static final int ROUNDS = 400;

    private PrintSamples() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Map.Entry<String, PrintedCertificate> sample : samples().entrySet()) {
            Files.write(folder.resolve(sample.getKey() + ".pdf"), CertificateDocument.pdf(sample.getValue()));
        }
        for (int pass = 0; pass < 5; pass++) {
            System.out.printf("%.2f ms of processor time each, %d bytes%n", millisEach(), bytesEach());
        }
    }

    private static Map<String, PrintedCertificate> samples() {
        Map<String, PrintedCertificate> samples = new LinkedHashMap<>();
        samples.put("tajik", Certificates.of(Certificates.tajik()));
        samples.put("russian", Certificates.of(Certificates.russian(), 3));
        samples.put("dari", Certificates.of(Certificates.dari(), 9));
        samples.put("georgian", Certificates.of(Certificates.georgian(), 12));
        samples.put("long", Certificates.of(Certificates.longNamed(), 12));
        samples.put("eighteen", Certificates.of(Certificates.tajik(), 18));
        samples.put("all", Certificates.of(Certificates.tajik(), 41));
        samples.put("attendance", Certificates.of(Certificates.tajik(), 0));
        return samples;
    }

    private static double millisEach() {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            CertificateDocument.pdf(Certificates.of(numbered(i)));
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / ROUNDS;
    }

    private static int bytesEach() {
        return CertificateDocument.pdf(Certificates.of(numbered(1))).length;
    }

    private static Holder numbered(int i) {
        String end = Integer.toString(i, 26).replaceAll("[0-9]", "x");
        Holder dari = Certificates.dari();
        return new Holder(dari.latin() + end, dari.cyrillic(), dari.arabic(), dari.language());
    }
}
