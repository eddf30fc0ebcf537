package dev.plumbline.store;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Decrypts what {@link SealedOut} wrote; gives out nothing that was not checked. */
final class SealedIn extends InputStream {

    private static final int TAG = 16;

    private final DataInputStream in;
    private final Seal seal;
    private byte[] piece = {};
    private int at;
    private boolean last;

    SealedIn(InputStream in, Seal seal) {
        this.in = new DataInputStream(in);
        this.seal = seal;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (at == piece.length) {
            if (last) {
                return -1;
            }
            open();
        }
        int part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, part);
        at += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void open() throws IOException {
        try {
            last = in.readByte() == 1;
            int length = in.readInt();
            if (length < TAG || length > Seal.PIECE + TAG) {
                throw damaged();
            }
            byte[] sealed = in.readNBytes(length);
            piece = seal.next(Cipher.DECRYPT_MODE, last).doFinal(sealed);
            at = 0;
        } catch (EOFException e) {
            throw damaged();
        } catch (GeneralSecurityException e) {
            throw seal.isFirst()
                    ? new StoreException(
                            StoreException.Kind.WRONG_PASSPHRASE, "this passphrase does not open the backup")
                    : damaged();
        }
    }

    private static StoreException damaged() {
        return new StoreException(
                StoreException.Kind.UNREADABLE, "the backup is damaged or cut off; nothing was restored");
    }
}
