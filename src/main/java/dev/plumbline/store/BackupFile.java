package dev.plumbline.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A backup's file: a first line that says what it is, how its key is made of the passphrase, and then its lines, packed and sealed. */
final class BackupFile {

    private static final String FIRST = "plumbline-backup 1";
    private static final int LONGEST_HEADER = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BackupFile() {}

    /** Closing it closes what is under it. */
    static OutputStream write(OutputStream out, char[] passphrase, Argon2 work) throws IOException {
        Passwords.refuseWeak(passphrase);
        byte[] salt = new byte[Argon2.SALT];
        RANDOM.nextBytes(salt);
        byte[] header = (FIRST + " " + work.memory() + " " + work.passes() + " "
                        + Base64.getEncoder().encodeToString(salt) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        buffered.write(header);
        return new GZIPOutputStream(
                new SealedOut(buffered, new Seal(work.derive(passphrase, salt), header)), Seal.PIECE);
    }

    /**
     * The lines of a backup.
     *
     * @throws StoreException when it is none, or the passphrase is another one; also while it is read, when it is damaged
     */
    static InputStream read(InputStream in, char[] passphrase) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        byte[] header = header(buffered);
        String[] words = new String(header, StandardCharsets.US_ASCII).strip().split(" ", -1);
        try {
            if (words.length != 5 || !(words[0] + " " + words[1]).equals(FIRST)) {
                throw new IllegalArgumentException("no backup");
            }
            Argon2 work = new Argon2(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
            byte[] key = work.derive(passphrase, Base64.getDecoder().decode(words[4]));
            return new GZIPInputStream(new SealedIn(buffered, new Seal(key, header)), Seal.PIECE);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    StoreException.Kind.UNREADABLE, "this is no backup of a practice, or one of a later release");
        }
    }

    private static byte[] header(InputStream in) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        int next = 0;
        while (next != '\n' && next >= 0 && header.size() < LONGEST_HEADER) {
            next = in.read();
            header.write(next);
        }
        return header.toByteArray();
    }
}
