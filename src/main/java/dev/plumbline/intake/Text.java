package dev.plumbline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes into text, within the limits of an assessment. */
final class Text {

    /** An assessment with everything in it is some 20 KB; a mebibyte is no assessment. */
    static final int MOST_BYTES = 1 << 20;

    /** An assessment is three levels deep. */
    static final int MOST_NESTING = 20;

    /** An assessment with everything in it has some 700 values. */
    static final int MOST_NODES = 10_000;

    static final String TOO_LARGE = "larger than 1 MiB; an assessment is a few kilobytes";
    static final String TOO_DEEP = "nested far too deeply; an assessment is topics with fields";
    static final String TOO_MANY = "far too many values; an assessment has some hundreds at most";

    private Text() {}

    static String read(InputStream in) throws IOException, UnreadableException {
        return read(in.readNBytes(MOST_BYTES + 1));
    }

    static String read(byte[] bytes) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException(TOO_LARGE, 0, 0);
        }
        return decoded(bytes);
    }

    static String decoded(byte[] bytes) throws UnreadableException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(rest, text, true);
        text.flip();
        if (end.isError()) {
            throw notText(bytes, text.toString());
        }
        return text.toString();
    }

    /** At most one character more than is allowed, so that a reader without end is left too. */
    static String read(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] piece = new char[8192];
        for (int n = in.read(piece); n >= 0 && text.length() <= MOST_BYTES; n = in.read(piece)) {
            text.append(piece, 0, n);
        }
        return text.toString();
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static UnreadableException notText(byte[] bytes, String readable) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            return new UnreadableException("text in UTF-16; save the file as UTF-8", 0, 0);
        }
        int lineStart = readable.lastIndexOf('\n') + 1;
        int line = 1 + (int) readable.chars().filter(c -> c == '\n').count();
        int column = 1 + readable.codePointCount(lineStart, readable.length());
        return new UnreadableException("a byte that is not text in UTF-8; save the file as UTF-8", line, column);
    }
}
