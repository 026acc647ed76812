package summitry.ui.play;

import java.util.List;

import summitry.model.Cause;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Subject;

/** Why the limits of a party on an issue are no longer where they were at the start. */
final class Limits {
    /** Points below which nobody sees that a limit moved. */
    private static final double SEEN = 0.5;

    private Limits() {}

    /** A sentence; empty where they have not moved. */
    static String moved(Moment moment, PartyId party, IssueId issue) {
        double bend = moment.situation().bend(moment.cell(party, issue));
        if (bend < SEEN) {
            return "";
        }
        List<Cause> causes = moment.frames().stream()
                .flatMap(f -> f.trace().about(new Subject.Position(party, issue)).stream())
                .map(r -> r.cause()).toList();
        boolean paid = causes.stream().anyMatch(Cause.Traded.class::isInstance);
        boolean alone = causes.stream().anyMatch(Cause.Isolated.class::isInstance);
        String why = paid && alone ? "both" : paid ? "trade" : alone ? "alone" : "";
        return why.isEmpty()
                ? ""
                : moment.words().get("play.limits." + why, moment.numbers().tenths(bend));
    }
}
