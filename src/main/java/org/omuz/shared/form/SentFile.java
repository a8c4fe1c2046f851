package org.omuz.shared.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.omuz.shared.Rejected;
import org.omuz.shared.SharedMessages;

/** The file that a form asks for in its field {@code file}. */
public record SentFile(String name, byte[] bytes) {
    /** @throws Rejected where none was chosen, or one without content */
    public static SentFile of(FileUpload sent) {
        if (sent == null || sent.fileName() == null || sent.fileName().isEmpty()) {
            throw Rejected.in("file", SharedMessages.class, SharedMessages::fileMissing);
        }
        if (sent.size() == 0) {
            throw Rejected.in("file", SharedMessages.class, SharedMessages::fileZero);
        }
        try {
            return new SentFile(sent.fileName(), Files.readAllBytes(sent.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
