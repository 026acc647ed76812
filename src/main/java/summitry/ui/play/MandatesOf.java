package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import summitry.analysis.AgreementZone;
import summitry.figure.Mandates;
import summitry.figure.Strip;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;

/** The mandates of an issue as the run stands. */
final class MandatesOf {
    private MandatesOf() {}

    /** @param strip the same issue as a strip */
    static Mandates now(Moment moment, IssueId id, Strip strip) {
        int issue = moment.scenario().indexOf(id);
        List<Mandates.Bar> bars = new ArrayList<>();
        for (Strip.Lane lane : strip.lanes()) {
            for (Strip.Seat seat : lane.seats()) {
                PartyId party = new PartyId(seat.id());
                int cell = moment.cell(party, id);
                if (moment.situation().hasSay(cell)) {
                    Party who = moment.scenario().party(party);
                    bars.add(new Mandates.Bar(seat.id(), who.code(), seat.name(), lane.shape(),
                            moment.situation().ideal(cell), seat.position(),
                            Edges.of(moment.situation(), cell), seat.name() + "\n" + seat.more()));
                }
            }
        }
        bars.sort(Comparator.comparingDouble(Mandates.Bar::wants).thenComparing(Mandates.Bar::id));
        return new Mandates(strip, bars, curve(moment, issue));
    }

    private static Optional<Mandates.Curve> curve(Moment moment, int issue) {
        return moment.situation().rule(issue).isVote()
                && AgreementZone.of(moment.situation(), issue) instanceof AgreementZone.Votes votes
                        ? Optional.of(new Mandates.Curve(
                                votes.points().stream().map(AgreementZone.Point::share).toList(),
                                votes.line()))
                        : Optional.empty();
    }
}
