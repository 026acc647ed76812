package summitry.ui.play;

import java.util.List;
import java.util.Optional;

import summitry.model.Command;
import summitry.model.IssueState;
import summitry.model.NegotiationState;
import summitry.run.Branch;
import summitry.run.Branches;
import summitry.run.Node;
import summitry.run.Step;
import summitry.text.Sentences;

/**
 * A branch of the run, as the screen names it.
 *
 * @param first id that names the branch for good
 * @param tip id of its last node, where one goes to go on with it
 * @param facts where it left another branch, how far it came, what was adopted, the tensest pair
 * @param isHere true where the run stands on it
 */
record BranchRow(int first, int tip, String name, String facts, boolean isHere, boolean isRemoved) {
    /** Its name to stand in quotation marks: those in it become single ones. */
    String quotable() {
        return name.replace('\u201c', '\u2018').replace('\u201d', '\u2019');
    }

    /** All branches of a run, oldest first. */
    static List<BranchRow> all(Moment moment) {
        Branches branches = moment.tree().branches();
        int here = branches.of(moment.tree().cursor()).first();
        return branches.all().stream()
                .map(b -> new BranchRow(b.first(), b.tip(), name(moment, branches, b), facts(moment, b),
                        b.first() == here, b.isRemoved()))
                .toList();
    }

    static Optional<BranchRow> find(Moment moment, int first) {
        return all(moment).stream().filter(r -> r.first == first).findFirst();
    }

    static BranchRow here(Moment moment) {
        return all(moment).stream().filter(BranchRow::isHere).findFirst().orElseThrow();
    }

    /** The name a person gave, else what was done first on it, else its number. */
    private static String name(Moment moment, Branches branches, Branch branch) {
        if (branch.name().isPresent()) {
            return branch.name().get();
        }
        if (branch.from().isEmpty()) {
            return moment.words().get("play.branch.trunk");
        }
        int number = branches.all().indexOf(branch) + 1;
        return first(moment, branches, branch)
                .map(c -> Sentences.of(moment.scenario(), moment.language()).command(c))
                .orElseGet(() -> moment.words().get("play.branch.number", moment.numbers().whole(number)));
    }

    /** The command that made the branch another one; resolving a round alone tells nothing. */
    private static Optional<Command> first(Moment moment, Branches branches, Branch branch) {
        return moment.tree().nodes().stream()
                .filter(n -> n.id() >= branch.first() && branches.of(n.id()).first() == branch.first())
                .map(Node::step)
                .flatMap(s -> s instanceof Step.Carried(Command c) && !(c instanceof Command.ResolveRound)
                        ? java.util.stream.Stream.of(c)
                        : java.util.stream.Stream.empty())
                .findFirst();
    }

    private static String facts(Moment moment, Branch branch) {
        NegotiationState end = moment.tree().node(branch.tip()).state();
        long adopted = end.issues().stream().filter(IssueState::isAdopted).count();
        String reached = moment.words().get("play.branch.facts", moment.numbers().whole(end.round()),
                adopted);
        String worst = WorstPair.of(moment, end)
                .map(w -> " " + moment.words().get("play.branch.worst", moment.name(w.one()),
                        moment.name(w.other()), Sentences.of(moment.scenario(), moment.language()).terms()
                                .rung(w.rung())))
                .orElse("");
        if (branch.from().isEmpty()) {
            return reached + worst;
        }
        int from = moment.tree().node(moment.tree().node(branch.first()).parent().orElse(0)).state().round();
        return moment.words().get("play.branch.from", moment.numbers().whole(from)) + " " + reached + worst;
    }
}
