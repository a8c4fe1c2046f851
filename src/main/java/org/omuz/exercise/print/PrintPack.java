package org.omuz.exercise.print;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omuz.exercise.model.ExerciseDefinition;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;
import org.omuz.shared.print.LetterCodes;
import org.omuz.shared.print.Pictures;
import org.omuz.shared.print.SetPdf;

/** Prints an exercise, whole or in parts, as a PDF on A4: the pack that keeps it going when the network fails. */
@ApplicationScoped
public class PrintPack {
    private static final String TEMPLATE = "exercise/print/pack";
    private static final Pattern IMAGE = Pattern.compile("src=\"(" + PackFiles.MEDIA + "[^\"]+)\"");

    private final Engine templates;
    private final PackWording wording;

    @Inject
    PrintPack(Engine templates) {
        this(templates, Rejected::wording);
    }

    PrintPack(Engine templates, PackWording wording) {
        this.templates = templates;
        this.wording = wording;
    }

    /** The bytes of the PDF; refuses, naming it, where an image is missing. */
    public byte[] pdf(ExerciseDefinition exercise, PackFiles files, PackOptions options) {
        Pack pack = Pack.of(exercise, files, options, wording);
        String html = LetterCodes.explained(
                templates.getTemplate(TEMPLATE).data("pack", pack).render(),
                wording.in(SharedMessages.class, options.language()));
        PackMessages say = wording.in(PackMessages.class, options.language());
        return SetPdf.of(html, new Pictures(images(html, files), address -> say.cannotBeDrawn(name(address))));
    }

    private static String name(String address) {
        return address.substring(PackFiles.MEDIA.length());
    }

    private static Map<String, byte[]> images(String html, PackFiles files) {
        return IMAGE.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.toMap(
                        address -> address,
                        address -> files.image(name(address))
                                .orElseThrow(() ->
                                        Rejected.in("image", PackMessages.class, m -> m.imageMissing(name(address))))));
    }
}
