package dev.plumbline.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The ciphers of a file's pieces: AES-256-GCM, with the piece's number, and whether it is the last, in its nonce. */
final class Seal {

    static final int PIECE = 64 * 1024;

    private static final int TAG_BITS = 128;

    private final byte[] key;
    private final byte[] header;
    private long piece;

    /**
     * Ciphers of a file.
     *
     * @param key of this file and no other: its salt is
     * @param header what stands before the pieces, which cannot be changed either
     */
    Seal(byte[] key, byte[] header) {
        this.key = key.clone();
        this.header = header.clone();
    }

    Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12)
                .putLong(piece)
                .put((byte) (last ? 1 : 0))
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(header);
        piece++;
        return cipher;
    }

    /** Whether only the first piece has been tried: if that fails, it is the key and not the file. */
    boolean isFirst() {
        return piece <= 1;
    }
}
