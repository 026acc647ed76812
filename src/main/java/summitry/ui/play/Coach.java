package summitry.ui.play;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import summitry.analysis.Contested;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.run.Node;

/**
 * Leads a newcomer through one round: move, see why, try the other choice. It only points and, on request, does the step;
 * everything else on the screen works as always.
 */
public final class Coach {
    private final PlayViewModel model;
    private final ReadOnlyObjectWrapper<Optional<CoachSheet>> sheet = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<Lead> lead = Optional.empty();
    private Optional<PartyId> looksAt = Optional.empty();
    private boolean hasRead;

    /** Whom the newcomer leads, on which issue, and which other party is watched. */
    private record Lead(PartyId own, IssueId issue, PartyId neighbour) {}

    Coach(PlayViewModel model) {
        this.model = model;
    }

    /**
     * Begins.
     *
     * @param own a party that a person leads
     */
    public void begin(PartyId own) {
        Moment moment = model.moment();
        IssueId issue = Contested.order(moment.engine(), moment.state()).getFirst().issue();
        Lead begun = new Lead(own, issue, farthest(moment, own, issue));
        lead = Optional.of(begun);
        hasRead = false;
        model.desk().brief(true);
        openMove(begun);
    }

    /** The party that stands farthest away has the most to be moved by. */
    private static PartyId farthest(Moment moment, PartyId own, IssueId issue) {
        double from = moment.situation().position(moment.cell(own, issue));
        return moment.scenario().issue(issue).members().stream().filter(p -> !p.equals(own))
                .max(java.util.Comparator
                        .comparingDouble(
                                p -> Math.abs(moment.situation().position(moment.cell(p, issue)) - from)))
                .orElse(own);
    }

    void show(Moment moment, Optional<PartyId> chosen) {
        lead.ifPresent(l -> {
            looksAt = chosen;
            sheet.set(Optional.of(CoachSheet.of(moment, step(moment, l), l.own,
                    mover(moment, l).orElse(l.neighbour), l.issue)));
        });
    }

    /** Who answered most to the first move, as far as that was played. */
    private static Optional<PartyId> mover(Moment moment, Lead l) {
        Optional<Node> start = CoachStep.start(moment.tree(), l.own);
        List<Node> ends = CoachStep.ends(moment.tree(), l.own);
        if (start.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        Node first = ends.getFirst();
        Node until = moment.tree().path().contains(first) ? moment.tree().current() : first;
        return Mover.of(moment.engine(), start.get(), until, l.own, l.issue);
    }

    private CoachStep step(Moment moment, Lead l) {
        CoachStep step = CoachStep.of(moment.tree(), l.own, hasRead);
        if (step == CoachStep.WHY && !moment.hasEnded() && mover(moment, l).isEmpty()) {
            return CoachStep.MORE;
        }
        boolean looks = looksAt.isPresent() && !looksAt.get().equals(l.own);
        return step == CoachStep.WHY && looks ? CoachStep.READ : step;
    }

    /** Does the step at work, or opens the place where it is done; after the last one the coach leaves. */
    void help() {
        lead.ifPresent(l -> {
            switch (step(model.moment(), l)) {
                case MOVE, OTHER_MOVE -> openMove(l);
                case RESOLVE, MORE, RESOLVE_AGAIN -> model.advanceRound();
                case WHY -> {
                    model.choose(l.issue);
                    model.choose(mover(model.moment(), l).orElse(l.neighbour));
                }
                case READ -> {
                    hasRead = true;
                    show(model.moment(), looksAt);
                }
                case GO_BACK -> {
                    CoachStep.start(model.moment().tree(), l.own).map(Node::id)
                            .ifPresent(model.course()::goTo);
                    openMove(l);
                }
                case COMPARE -> leave();
            }
        });
    }

    /** Opens the form; what has been filled in there stays. */
    private void openMove(Lead l) {
        model.choose(l.issue);
        model.choose(l.own);
        if (model.desk().moveProperty().get().filter(m -> m.draft().kind() == MoveKind.STATE).isEmpty()) {
            model.desk().begin(MoveKind.STATE);
        }
    }

    /** True where the step at work is done in the form of a move. */
    boolean pointsAtForm() {
        return lead.map(l -> step(model.moment(), l))
                .filter(s -> s == CoachStep.MOVE || s == CoachStep.OTHER_MOVE).isPresent();
    }

    void leave() {
        lead = Optional.empty();
        model.desk().brief(false);
        sheet.set(Optional.empty());
    }

    /** What it says; empty where there is no coach. */
    ReadOnlyObjectProperty<Optional<CoachSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
