package summitry.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tables whose fields are kept apart by commas, semicolons or tabs, quoted as in RFC 4180. */
public final class TableReader {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String text;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Misread> troubles = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private int line = 1;
    private int begun = 1;
    private int at;
    private boolean isTooWide;

    private TableReader(String text) {
        this.text = text;
    }

    /** Reads a file of at most {@link Table#MOST_BYTES} bytes in UTF-8, or in UTF-16 where it says so. */
    public static Table read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(Table.MOST_BYTES + 1));
        } catch (NoSuchFileException none) {
            return Table.failed(Misread.Kind.NO_FILE, String.valueOf(file), "");
        } catch (IOException refused) {
            return Table.failed(Misread.Kind.UNREADABLE, String.valueOf(refused.getMessage()), "");
        }
    }

    public static Table read(byte[] bytes) {
        if (bytes.length > Table.MOST_BYTES) {
            return Table.failed(Misread.Kind.TOO_LARGE, "", String.valueOf(Table.MOST_BYTES / 1_000_000));
        }
        try {
            return read(encoding(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Table.failed(Misread.Kind.NO_TEXT, "", "");
        }
    }

    private static Charset encoding(byte[] bytes) {
        if (bytes.length >= 2) {
            int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
            if (mark == 0xfeff || mark == 0xfffe) {
                return StandardCharsets.UTF_16;
            }
        }
        return StandardCharsets.UTF_8;
    }

    public static Table read(String text) {
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (plain.indexOf('\0') >= 0) {
            return Table.failed(Misread.Kind.NO_TEXT, "", "");
        }
        if (plain.isBlank()) {
            return Table.failed(Misread.Kind.EMPTY, "", "");
        }
        return new TableReader(plain).table(separator(plain));
    }

    /** The sign that parts the first line, as far as it stands outside of quotes. */
    private static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        boolean isQuoted = false;
        boolean isBegun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBreak = isBreak(c);
            isBegun |= !isBreak && c != ' ';
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && c == '\t') {
                return '\t';
            } else if (!isQuoted && isBreak && isBegun) {
                break;
            } else if (!isQuoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
            }
        }
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }

    private Table table(char separator) {
        while (at < text.length() && rows.size() < Table.MOST_ROWS) {
            char end = field(separator);
            if (end != separator) {
                finish();
            }
        }
        if (!fields.isEmpty()) {
            finish();
        }
        if (at < text.length()) {
            tell(Misread.Kind.TOO_MANY_ROWS, "", String.valueOf(Table.MOST_ROWS));
        }
        return new Table(rows, separator, troubles);
    }

    private void finish() {
        // A spreadsheet may say in a line of its own what keeps the fields apart.
        boolean isNote = rows.isEmpty() && fields.getFirst().startsWith("sep=");
        if (!isNote && fields.stream().anyMatch(f -> !f.isEmpty())) {
            rows.add(new Table.Row(begun, fields));
        }
        fields = new ArrayList<>();
        isTooWide = false;
        begun = line;
    }

    /** Takes one field, and gives the sign that ended it; a line break at the end of the text. */
    private char field(char separator) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        StringBuilder field = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(field);
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
            at++;
        }
        add(field.append(text, from, at).toString().strip());
        if (at == text.length()) {
            return '\n';
        }
        char end = text.charAt(at++);
        if (end == separator) {
            if (at == text.length()) {
                add("");
                return '\n';
            }
            return end;
        }
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return '\n';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void quoted(StringBuilder field) {
        int opened = line;
        int from = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                field.append(text, from, at++);
                if (at == text.length() || text.charAt(at) != '"') {
                    return;
                }
                from = at;
            } else if (c == '\n') {
                line++;
            }
            at++;
        }
        field.append(text, from, at);
        troubles.add(new Misread(opened, fields.size() + 1, "", field.toString(), Misread.Kind.OPEN_QUOTE,
                ""));
    }

    private void add(String field) {
        if (fields.size() >= Table.MOST_COLUMNS) {
            if (!isTooWide) {
                isTooWide = true;
                tell(Misread.Kind.TOO_MANY_COLUMNS, "", String.valueOf(Table.MOST_COLUMNS));
            }
            return;
        }
        if (field.length() > Table.LONGEST) {
            tell(Misread.Kind.TOO_LONG, field, String.valueOf(Table.LONGEST));
            fields.add("");
            return;
        }
        fields.add(field);
    }

    private void tell(Misread.Kind kind, String value, String allowed) {
        troubles.add(new Misread(begun, fields.size() + 1, "", value, kind, allowed));
    }
}
