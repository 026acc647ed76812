package summitry.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A broken file of {@code broken/cases.txt}: how it differs from the sound one and what is expected of it.
 *
 * @param marked the text with a mark where each problem must stand
 * @param problems path (if any) and flaw, in the order of the marks; the path of an error of grammar is not judged
 */
record Case(String name, String marked, List<String> problems) {
    private static final char MARK = '§';

    /** The text as the reader gets it. */
    String text() {
        return marked.replace(String.valueOf(MARK), "");
    }

    /** Line and column of each mark, counted here on its own. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        int line = 1;
        int column = 1;
        for (char c : marked.toCharArray()) {
            if (c == MARK) {
                places.add(line + ":" + column);
            } else if (c == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return places;
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        Draft draft = new Draft();
        for (String line : lines()) {
            String value = line.substring(Math.min(line.length(), line.indexOf(':') + 2)).replace('⏎', '\n');
            if (line.startsWith("name:")) {
                draft.addTo(cases);
                draft = new Draft();
                draft.name = value;
            } else if (line.startsWith("replace:")) {
                draft.piece = value;
            } else if (line.startsWith("with:")) {
                draft.replaceWith(value);
            } else if (line.startsWith("problem:")) {
                draft.problems.add(value);
            }
        }
        draft.addTo(cases);
        return cases;
    }

    private static final class Draft {
        private String name = "";
        private String text = Sound.TEXT;
        private String piece = "";
        private final List<String> problems = new ArrayList<>();

        /** Replaces the first occurrence; marks inside the piece's place are not looked through. */
        void replaceWith(String other) {
            int at = text.indexOf(piece);
            if (at < 0) {
                throw new IllegalStateException("case (%s): (%s) does not occur.".formatted(name, piece));
            }
            text = text.substring(0, at) + other + text.substring(at + piece.length());
        }

        void addTo(List<Case> cases) {
            if (!name.isEmpty()) {
                cases.add(new Case(name, text, List.copyOf(problems)));
            }
        }
    }

    private static List<String> lines() {
        try (InputStream in = Case.class.getResourceAsStream("/broken/cases.txt")) {
            if (in == null) {
                throw new IllegalStateException("cases.txt is missing.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
