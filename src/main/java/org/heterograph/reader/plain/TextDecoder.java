package org.heterograph.reader.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes → text: by its byte order mark, else UTF-8 where the bytes are, else the old encoding of
/// the
/// West. Bytes that are no text give nothing.
final class TextDecoder {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int MOST_CONTROLS_IN_THOUSAND = 5;

    private TextDecoder() {}

    static Optional<String> decode(byte[] content) {
        String text = text(content);
        return isText(text) ? Optional.of(text) : Optional.empty();
    }

    /// Whether the first bytes of a file are text; a letter may be cut in two at their end.
    static boolean opensText(byte[] head) {
        int end = head.length;
        while (end > 0 && end > head.length - 4 && head[end - 1] < 0) {
            end--;
        }
        return decode(java.util.Arrays.copyOf(head, end)).filter(it -> !it.isBlank()).isPresent();
    }

    private static String text(byte[] content) {
        if (opens(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (opens(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        if (opens(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            return new String(content, OLD);
        }
    }

    private static boolean opens(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(String text) {
        long controls = text.chars().filter(TextDecoder::isForeign).count();
        return text.indexOf('\0') < 0
                && controls * 1000 <= text.length() * (long) MOST_CONTROLS_IN_THOUSAND;
    }

    private static boolean isForeign(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) || c == 0xFFFD;
    }
}
