package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import summitry.experiment.Prospects;
import summitry.figure.Lines;
import summitry.model.Bloc;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.run.Branch;

/**
 * Positions over the rounds as they are looked at: which blocs are one line, and which branch stands beside. Both stay while
 * the run is open, for every issue. Used on the window's thread.
 */
final class LinesBoard {
    /** Parties from which all blocs begin as one line each. */
    private static final int MANY = 40;

    /**
     * A branch to compare with.
     *
     * @param first id that names the branch for good; empty for no branch
     */
    record Choice(Optional<Integer> first, String name) {}

    private final Set<String> folded = new TreeSet<>();
    private final ReadOnlyObjectWrapper<Lines> lines;
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    /** Kept while the run itself stands on that branch, though there is nothing beside it then. */
    private Optional<Integer> wanted = Optional.empty();
    private final BooleanProperty fan = new SimpleBooleanProperty(true);
    private Optional<Prospects> ahead = Optional.empty();
    private Moment now;
    private IssueId issue;
    private Optional<PartyId> party;

    LinesBoard(Moment moment, IssueId issue, Optional<PartyId> party) {
        now = moment;
        this.issue = issue;
        this.party = party;
        if (moment.scenario().parties().size() > MANY) {
            moment.scenario().blocs().stream().map(Bloc::id).forEach(folded::add);
        }
        lines = new ReadOnlyObjectWrapper<>(drawn());
        choose();
        fan.subscribe(() -> lines.set(drawn()));
    }

    void show(Moment moment, IssueId chosen, Optional<PartyId> selected) {
        now = moment;
        issue = chosen;
        party = selected;
        choose();
        lines.set(drawn());
    }

    /** Shows a bloc as one line, or its parties again. */
    void fold(String bloc) {
        if (!folded.remove(bloc)) {
            folded.add(bloc);
        }
        lines.set(drawn());
    }

    /** Draws another branch beside this one, or none. */
    void compare(Choice choice) {
        wanted = choice.first();
        lines.set(drawn());
    }

    /** The branch that stands beside; the first choice is none. */
    Choice compared() {
        return choices.get().stream().filter(c -> c.first().equals(wanted)).findFirst()
                .orElse(choices.get().getFirst());
    }

    private void choose() {
        List<Choice> branches = now.tree().nodes().size() < 2
                ? List.of()
                : BranchRow.all(now).stream().filter(r -> !r.isHere() && !r.isRemoved())
                        .map(r -> new Choice(Optional.of(r.first()), r.name())).toList();
        choices.set(Stream.concat(
                Stream.of(
                        new Choice(Optional.empty(), now.words().get("play.lines.compare.none"))),
                branches.stream()).toList());
    }

    /** Takes what the text of each item may do from here; empty where that is not known. */
    void foresee(Optional<Prospects> found) {
        ahead = found;
        lines.set(drawn());
    }

    /** Whether the text's way ahead is drawn. */
    BooleanProperty fanProperty() {
        return fan;
    }

    private Lines drawn() {
        Lines past = pastLines();
        return ahead.filter(p -> fan.get() && p.round() == now.round() && !p.all().isEmpty())
                .filter(_ -> !now.state().issues().get(now.scenario().indexOf(issue)).isAdopted())
                .map(p -> past.with(AheadOf.fan(p.round(), p.texts(issue), 1))).orElse(past);
    }

    private Lines pastLines() {
        Optional<Branch> beside = wanted.flatMap(first -> now.tree().branches().find(first))
                .filter(b -> !b.isRemoved())
                .filter(b -> now.tree().branches().of(now.tree().cursor()).first() != b.first());
        return LinesOf.soFar(now, issue, party, folded, beside);
    }

    ReadOnlyObjectProperty<Lines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** No branch first, then all others of the run. */
    ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }
}
