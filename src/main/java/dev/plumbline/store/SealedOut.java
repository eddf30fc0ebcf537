package dev.plumbline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;

/** Encrypts what is written, piece by piece: nothing of it can be changed, swapped or cut off without that being noticed. */
final class SealedOut extends OutputStream {

    private final OutputStream out;
    private final Seal seal;
    private final byte[] piece = new byte[Seal.PIECE];
    private int filled;
    private boolean closed;

    SealedOut(OutputStream out, Seal seal) {
        this.out = out;
        this.seal = seal;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == piece.length) {
                seal(false);
            }
            int part = Math.min(piece.length - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, part);
            filled += part;
            at += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            Arrays.fill(piece, (byte) 0);
            out.close();
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            byte[] sealed = seal.next(Cipher.ENCRYPT_MODE, last).doFinal(piece, 0, filled);
            out.write(ByteBuffer.allocate(5)
                    .put((byte) (last ? 1 : 0))
                    .putInt(sealed.length)
                    .array());
            out.write(sealed);
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }
}
