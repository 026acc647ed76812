package summitry.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.model.Bloc;
import summitry.model.Flaw;
import summitry.model.Group;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Theme;

/** Reads themes, groups and blocs: what parties and issues are sorted by. */
final class GroupReader {
    private final Names names;
    private final Known groups = new Known(Flaw.Kind.GROUP);
    private final Known blocs = new Known(Flaw.Kind.BLOC);
    // Only ever asked by key, so the order of a HashMap can reach no result.
    private final Map<PartyId, String> blocOf = new HashMap<>();

    GroupReader(Names names) {
        this.names = names;
    }

    Optional<Theme> theme(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            String id = names.themes().declare(f);
            Localized name = f.localized("name");
            f.close();
            return spot.problems().ifNoneSince(before, () -> new Theme(id, name));
        });
    }

    Optional<Group> group(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            String id = groups.declare(f);
            Localized name = f.localized("name");
            boolean acts = f.truth("acts");
            List<IssueId> issues = names.issues(f.optionalItems("issues", ScenarioBody.MOST_ISSUES));
            List<PartyId> members = names.parties(f.filled("members", 1, Names.MOST_PARTIES));
            f.close();
            return spot.problems().ifNoneSince(before, () -> new Group(id, name, acts, issues, members));
        });
    }

    Optional<Bloc> bloc(Spot spot) {
        int before = spot.problems().hard();
        return spot.fields().flatMap(f -> {
            String id = blocs.declare(f);
            Localized name = f.localized("name");
            Bloc.Mark mark = f.oneOf("mark", List.of(Bloc.Mark.values()), Bloc.Mark::key);
            List<Spot> spots = f.filled("members", 1, Names.MOST_PARTIES);
            List<PartyId> members = names.parties(spots);
            for (int i = 0; i < spots.size(); i++) {
                noteSecondBloc(spots.get(i), members.get(i), id);
            }
            f.close();
            return spot.problems().ifNoneSince(before, () -> new Bloc(id, name, mark, members));
        });
    }

    private void noteSecondBloc(Spot spot, PartyId party, String bloc) {
        if (names.parties().contains(party.value())) {
            String first = blocOf.putIfAbsent(party, bloc);
            if (first != null && !first.equals(bloc)) {
                spot.note(new Flaw.InTwoBlocs(party, first));
            }
        }
    }
}
