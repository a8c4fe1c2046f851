package org.omuz.agency.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Enciphers first passwords for the database (AES-256-GCM, bound to the person). The key comes from the secret of the
 * client that makes the accounts: whoever knows that can give every account a new password anyway.
 */
@ApplicationScoped
class SealPassword {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SealPassword(@ConfigProperty(name = "omuz.accounts.secret") Optional<String> secret)
            throws GeneralSecurityException {
        byte[] text = ("omuz first passwords " + secret.orElse("")).getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(text), "AES");
    }

    byte[] seal(String password, long person) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, person).doFinal(password.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty where it is of another secret, which has been changed since. */
    Optional<String> open(byte[] sealed, long person) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, person).doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long person) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(person).array());
        return cipher;
    }
}
