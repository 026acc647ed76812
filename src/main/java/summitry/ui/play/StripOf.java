package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import summitry.figure.Strip;
import summitry.model.Act;
import summitry.model.Bloc;
import summitry.model.Docket;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;

/** The strip of an issue as the run stands. */
final class StripOf {
    private final Moment moment;
    private final int issue;

    private StripOf(Moment moment, int issue) {
        this.moment = moment;
        this.issue = issue;
    }

    /** @param isKnown true to show what the real summit reached; after the end it is shown anyway */
    static Strip now(Moment moment, IssueId id, Optional<PartyId> selected, boolean isKnown) {
        return new StripOf(moment, moment.scenario().indexOf(id)).strip(selected,
                isKnown || moment.hasEnded());
    }

    private Strip strip(Optional<PartyId> selected, boolean isKnown) {
        Issue what = moment.scenario().issues().get(issue);
        IssueState state = moment.state().issues().get(issue);
        return new Strip(what.title().in(moment.language()),
                what.scale().stream().map(s -> s.in(moment.language())).toList(), lanes(),
                state.drafted() ? Optional.of(state.text()) : Optional.empty(), what.statusQuo(),
                what.known().filter(_ -> isKnown)
                        .map(k -> new Strip.Known(k.documents(), k.source().in(moment.language()))),
                Zones.of(moment, issue), selected.map(PartyId::value), selected.map(this::limit),
                asked());
    }

    /** What persons have asked for and waits for the round. */
    private Map<String, Double> asked() {
        IssueId id = moment.scenario().issues().get(issue).id();
        Map<String, Double> asked = new TreeMap<>();
        for (Docket.Placed waiting : moment.state().docket().acts()) {
            switch (waiting.act()) {
                case Act.StatePosition(var on, double to) when on.equals(id) ->
                    asked.put(waiting.party().value(), to);
                case Act.Concede(var on, double to) when on.equals(id) ->
                    asked.put(waiting.party().value(), to);
                default -> {
                }
            }
        }
        return asked;
    }

    private Strip.Limit limit(PartyId party) {
        int cell = moment.situation().cell(moment.scenario().indexOf(party), issue);
        return new Strip.Limit(moment.name(party), Edges.of(moment.situation(), cell));
    }

    /** One lane a bloc; parties outside every bloc stand in a last lane, which has no name if it is the only one. */
    private List<Strip.Lane> lanes() {
        List<Strip.Lane> lanes = new ArrayList<>();
        for (Bloc bloc : moment.scenario().blocs()) {
            lanes.add(lane(bloc.name().in(moment.language()), bloc.mark(), bloc.members()));
        }
        List<PartyId> others = moment.scenario().parties().stream().map(Party::id)
                .filter(p -> moment.scenario().bloc(p).isEmpty()).toList();
        if (!others.isEmpty()) {
            lanes.add(lane(lanes.isEmpty() ? "" : moment.words().get("play.strip.others"), Bloc.Mark.RING,
                    others));
        }
        return lanes;
    }

    private Strip.Lane lane(String name, Bloc.Mark mark, List<PartyId> members) {
        double weight = members.stream().mapToDouble(this::share).sum();
        return new Strip.Lane(name, moment.words().get("play.strip.weight", moment.numbers().percent(weight)),
                mark,
                members.stream().map(this::seat).toList());
    }

    private Strip.Seat seat(PartyId id) {
        int p = moment.scenario().indexOf(id);
        Party party = moment.scenario().parties().get(p);
        return new Strip.Seat(id.value(), party.code(), party.name().in(moment.language()), party.flag(),
                share(id),
                moment.state().stances().positions().get(p, issue),
                moment.round() == 0
                        ? Optional.empty()
                        : Optional.of(moment.now().before().stances().positions().get(p, issue)),
                response(p), more(id, p));
    }

    /** What it wants, how much it cares, where its mandate ends, why, and where all that is from. */
    private String more(PartyId id, int party) {
        return PartyNote.of(moment, id, party, issue);
    }

    /** Before the first text nobody has answered; who has a say is drawn like one who lets it pass. */
    private Response response(int party) {
        if (moment.state().issues().get(issue).drafted()) {
            return moment.state().responses().get(party, issue);
        }
        return moment.situation().hasSay(moment.situation().cell(party, issue))
                ? Response.ABSTAIN
                : Response.NONE;
    }

    /** Share of all capability, 0 to 1. */
    private double share(PartyId party) {
        var assembly = moment.engine().assembly();
        return assembly.totalGeneral() == 0
                ? 0
                : assembly.general(moment.scenario().indexOf(party)) / assembly.totalGeneral();
    }

}
