package dev.plumbline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a practice's file, locked by a passphrase.
 *
 * <p>The file is encrypted under a key of its own, and only that key under the passphrase: changing the passphrase rewrites these few
 * lines at once, whole or not at all, while the practice goes on. Whoever has an older copy of them and the older passphrase can still
 * unlock it; who fears that restores a backup into a new folder, which gets a new key.
 */
final class KeyFile {

    private static final String FIRST_LINE = "plumbline-key 1";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** A new key, locked; refuses to replace one, without which its file could never be read again. */
    char[] create(char[] passphrase, Argon2 work) throws IOException {
        if (exists()) {
            throw new StoreException(StoreException.Kind.REFUSED, file + ": there is a practice here already");
        }
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        lock(key, passphrase, work);
        return spelt(key);
    }

    /**
     * The key, as characters for a database.
     *
     * @throws StoreException when the passphrase is another one, or the file is damaged
     */
    char[] open(char[] passphrase) throws IOException {
        return spelt(unlocked(passphrase));
    }

    void change(char[] passphrase, char[] next, Argon2 work) throws IOException {
        lock(unlocked(passphrase), next, work);
    }

    private byte[] unlocked(char[] passphrase) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            if (lines.size() != 4 || !lines.get(0).equals(FIRST_LINE)) {
                throw new IllegalArgumentException("no key file");
            }
            String[] work = lines.get(1).split(" ", -1);
            byte[] salt = Base64.getDecoder().decode(lines.get(2));
            byte[] locked = Base64.getDecoder().decode(lines.get(3));
            Argon2 argon2 = new Argon2(Integer.parseInt(work[0]), Integer.parseInt(work[1]));
            return cipher(Cipher.DECRYPT_MODE, argon2.derive(passphrase, salt), Arrays.copyOf(locked, NONCE))
                    .doFinal(locked, NONCE, locked.length - NONCE);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new StoreException(
                    StoreException.Kind.UNREADABLE,
                    file + ": is no key of a practice; take it from a backup of the folder");
        } catch (GeneralSecurityException e) {
            throw new StoreException(
                    StoreException.Kind.WRONG_PASSPHRASE, "this passphrase does not open the practice");
        }
    }

    private void lock(byte[] key, char[] passphrase, Argon2 work) throws IOException {
        Passwords.refuseWeak(passphrase);
        byte[] salt = new byte[Argon2.SALT];
        byte[] locked = new byte[NONCE];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(locked);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, work.derive(passphrase, salt), locked);
            byte[] sealed = cipher.doFinal(key);
            locked = Arrays.copyOf(locked, NONCE + sealed.length);
            System.arraycopy(sealed, 0, locked, NONCE, sealed.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
        OwnFiles.replace(
                file,
                String.join(
                        "\n",
                        FIRST_LINE,
                        work.memory() + " " + work.passes(),
                        Base64.getEncoder().encodeToString(salt),
                        Base64.getEncoder().encodeToString(locked),
                        ""));
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /** Without a blank: H2 takes what stands before one as the key of the file and the rest as a password. */
    private static char[] spelt(byte[] key) {
        byte[] base64 = Base64.getEncoder().encode(key);
        char[] spelt = new char[base64.length];
        for (int i = 0; i < spelt.length; i++) {
            spelt[i] = (char) base64[i];
        }
        Arrays.fill(key, (byte) 0);
        Arrays.fill(base64, (byte) 0);
        return spelt;
    }
}
