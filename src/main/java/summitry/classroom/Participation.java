package summitry.classroom;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitry.model.PartyId;

/**
 * What each seat did in a lesson, in scenario order and never ranked. Names stand in it only where the teacher typed them as
 * the label of a team.
 */
public record Participation(List<Line> lines) {
    private static final int MINUTE = 60;

    public Participation {
        lines = List.copyOf(lines);
    }

    /**
     * One seat that people held at the end, or that did something.
     *
     * @param since minute of the lesson at which its attendance was last noted
     */
    public record Line(PartyId party, String label, Holder holder, int students, Attendance attendance,
            int since, SeatLog log) {}

    public static Participation of(Lesson lesson) {
        return new Participation(lesson.places().stream()
                .filter(p -> p.seat().holder().isLedByPeople() || !p.log().equals(SeatLog.EMPTY)
                        || p.attendance() != Attendance.EXPECTED)
                .map(p -> new Line(p.seat().party(), p.seat().label(), p.seat().holder(), p.seat().students(),
                        p.attendance(), p.since() / MINUTE, p.log()))
                .toList());
    }

    /** How many students sit in seats whose attendance is this one. */
    public int students(Attendance attendance) {
        return lines.stream().filter(l -> l.attendance() == attendance).mapToInt(Line::students).sum();
    }

    /**
     * Lines of comma-separated values (RFC 4180), each ended by a line break. A cell that a spreadsheet could take for a
     * formula gets an apostrophe, so that a label cannot make it compute.
     *
     * @param rows cells, the first row names them
     */
    public static String csv(List<List<String>> rows) {
        return rows.stream().map(r -> r.stream().map(Participation::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean isFormula = Stream.of("=", "+", "-", "@", "\t", "\r", "\n").anyMatch(text::startsWith);
        String safe = isFormula ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
