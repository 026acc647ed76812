package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import summitry.classroom.Attendance;
import summitry.classroom.Participation;
import summitry.classroom.SeatLog;
import summitry.text.Words;

/** The participation of a lesson as rows of words, the first row names the columns. */
final class ParticipationTable {
    private static final List<String> COLUMNS = List.of("seat", "delegation", "team", "holder", "students",
            "attendance",
            "read", "statements", "papers", "sponsored", "amendments", "motions", "straws", "ballots");

    private ParticipationTable() {}

    static List<List<String>> of(RoomMoment moment) {
        Words words = moment.words();
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(c -> words.get("teach.part." + c)).toList());
        for (Participation.Line line : Participation.of(moment.lesson()).lines()) {
            SeatLog log = line.log();
            rows.add(Stream.concat(
                    Stream.of(line.party().value(), moment.name(line.party()), line.label(),
                            words.get("teach.holder." + line.holder().name().toLowerCase(Locale.ROOT)),
                            String.valueOf(line.students()),
                            attendance(line, moment),
                            words.get(log.hasRead() ? "teach.part.yes" : "teach.part.no")),
                    Stream.of(log.statements(), log.papers(), log.sponsored(), log.amendments(),
                            log.motions(),
                            log.straws(), log.ballots()).map(String::valueOf))
                    .toList());
        }
        return rows;
    }

    /** How many students are there, came late or did not come. */
    static String heads(RoomMoment moment) {
        Participation seen = Participation.of(moment.lesson());
        return moment.words().get("teach.part.heads", seen.students(Attendance.PRESENT),
                seen.students(Attendance.LATE), seen.students(Attendance.ABSENT),
                seen.students(Attendance.EXPECTED));
    }

    /** Who came on time needs no minute. */
    private static String attendance(Participation.Line line, RoomMoment moment) {
        String word = moment.words()
                .get("teach.attendance." + line.attendance().name().toLowerCase(Locale.ROOT));
        return line.attendance() == Attendance.EXPECTED || line.attendance() == Attendance.PRESENT
                ? word
                : moment.words().get("teach.part.since", word, moment.numbers().whole(line.since()));
    }
}
