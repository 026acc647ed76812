package summitry.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bytes to text, with the place of every byte that is no UTF-8. */
final class Utf8 {
    /** After so many bad bytes the file is not read on. */
    static final int BAD_BYTES = 20;

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /** A text without byte order mark, and the bad bytes in it, each replaced by one character. */
    record Decoded(String text, Lines lines, List<Trouble> troubles) {}

    static Decoded decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        List<Integer> offsets = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError() && offsets.size() < BAD_BYTES) {
            offsets.add(out.position());
            values.add(bytes[in.position()] & 0xff);
            out.put(REPLACEMENT);
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        int mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        text = text.substring(mark);
        Lines lines = Lines.of(text);
        List<Trouble> troubles = new ArrayList<>();
        if (offsets.size() == BAD_BYTES) {
            return new Decoded(text, lines,
                    List.of(new Trouble(lines.at(offsets.getFirst() - mark), "", new Trouble.Kind.NoText())));
        }
        for (int i = 0; i < offsets.size(); i++) {
            troubles.add(new Trouble(lines.at(offsets.get(i) - mark), "",
                    new Trouble.Kind.BadByte(values.get(i))));
        }
        return new Decoded(text, lines, troubles);
    }

    /** The name of another encoding of Unicode that the first bytes show. */
    static Optional<String> otherEncoding(byte[] bytes) {
        int a = at(bytes, 0);
        int b = at(bytes, 1);
        int c = at(bytes, 2);
        int d = at(bytes, 3);
        if ((a == 0 && b == 0 && (c | d) > 0) || (a > 0 && b >= 0 && c == 0 && d == 0)) {
            return Optional.of("UTF-32");
        }
        boolean marked = (a == 0xfe && b == 0xff) || (a == 0xff && b == 0xfe);
        return marked || (a == 0 && b > 0) || (a > 0 && b == 0) ? Optional.of("UTF-16") : Optional.empty();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }
}
