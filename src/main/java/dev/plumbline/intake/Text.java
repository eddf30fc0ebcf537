package dev.plumbline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes into text, within the limits of an assessment. */
final class Text {

    /** An assessment with everything in it is some 20 KB; a mebibyte is no assessment. */
    static final int MOST_BYTES = 1 << 20;

    /** An assessment is three levels deep. */
    static final int MOST_NESTING = 20;

    private Text() {}

    static String read(InputStream in) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException("larger than 1 MiB; an assessment is a few kilobytes", 0, 0);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return withoutMark(text);
        } catch (CharacterCodingException e) {
            throw new UnreadableException("not text in UTF-8; save the file as UTF-8", 0, 0);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
