package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.engine.tension.Ladder;
import summitry.figure.Atlas;
import summitry.figure.Heat;
import summitry.figure.WorldMap;
import summitry.model.Bloc;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;

/** The parties on the map, by what they want of an issue or by their tension with one of them. */
final class AtlasOf {
    /** Before this year the borders of today would mislead. */
    private static final int MODERN = 1945;

    private AtlasOf() {}

    /** True where the map of today has a place for most parties. */
    static boolean fits(Moment moment, WorldMap world) {
        int year = moment.scenario().year();
        List<Party> parties = moment.scenario().parties();
        long placed = parties.stream().filter(p -> isReal(p) && world.has(p.id().value())).count();
        return (year == 0 || year >= MODERN) && placed * 2 >= parties.size();
    }

    /** A state under an invented name keeps its id and has no flag: its place would tell who it is. */
    private static boolean isReal(Party party) {
        return !party.flag().isEmpty() || party.code().equals(party.id().value());
    }

    static Atlas positions(Moment moment, IssueId id, Optional<PartyId> selected) {
        Issue issue = moment.scenario().issue(id);
        int column = moment.scenario().indexOf(id);
        var positions = moment.state().stances().positions();
        List<Atlas.Entry> entries = new ArrayList<>();
        for (int p = 0; p < moment.scenario().parties().size(); p++) {
            entries.add(entry(moment, p, Optional.of(positions.get(p, column))));
        }
        return new Atlas(
                moment.words().get("overview.map.positions", issue.shortTitle().in(moment.language())),
                Heat.POSITION, issue.scale().getFirst().in(moment.language()),
                issue.scale().getLast().in(moment.language()), entries, selected.map(PartyId::value));
    }

    static Atlas tensions(Moment moment, PartyId from) {
        int one = moment.scenario().indexOf(from);
        var tensions = moment.state().climate().tensions();
        List<Atlas.Entry> entries = new ArrayList<>();
        for (int p = 0; p < moment.scenario().parties().size(); p++) {
            entries.add(entry(moment, p, p == one ? Optional.empty() : Optional.of(tensions.get(one, p))));
        }
        return new Atlas(moment.words().get("overview.map.tensions", moment.name(from)), Heat.TENSION, "", "",
                entries, Optional.of(from.value()));
    }

    /** The party from which tension is measured where none is chosen: one of the tensest pair. */
    static PartyId first(Moment moment) {
        int[] highest = Ladder.highest(moment.state().climate().tensions());
        return moment.scenario().parties().get(highest.length == 0 ? 0 : highest[0]).id();
    }

    private static Atlas.Entry entry(Moment moment, int p, Optional<Double> value) {
        Party party = moment.scenario().parties().get(p);
        return new Atlas.Entry(party.id().value(), party.code(), party.name().in(moment.language()),
                moment.scenario().bloc(party.id()).map(Bloc::mark).orElse(Bloc.Mark.RING), value);
    }
}
