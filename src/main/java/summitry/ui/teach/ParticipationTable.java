package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
                            words.get(
                                    "teach.attendance." + line.attendance().name().toLowerCase(Locale.ROOT)),
                            words.get(log.hasRead() ? "teach.part.yes" : "teach.part.no")),
                    Stream.of(log.statements(), log.papers(), log.sponsored(), log.amendments(),
                            log.motions(),
                            log.straws(), log.ballots()).map(String::valueOf))
                    .toList());
        }
        return rows;
    }
}
