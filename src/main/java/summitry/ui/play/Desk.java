package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import summitry.engine.Decision;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Temperament;

/**
 * What persons do for their delegations: seats, a move that is being filled in, and what waits for the next round. Every
 * change of a move is put to the engine at once, which answers without carrying it out.
 */
final class Desk {
    /** Moves that are offered to a newcomer at first. */
    static final int FEW = 4;

    private final Conductor conductor;
    private final Consumer<Command> order;
    private final Chair chair;
    private Optional<MoveSpace> space = Optional.empty();
    private MoveKind kind = MoveKind.HOLD;
    private Optional<MoveDraft> draft = Optional.empty();
    private boolean isBrief;

    private final ReadOnlyObjectWrapper<Optional<SeatSheet>> seat = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<SideView> side = new ReadOnlyObjectWrapper<>(SideView.PARTIES);
    private final ReadOnlyObjectWrapper<Inbox> inbox;
    private final ReadOnlyObjectWrapper<Optional<MoveSheet>> move = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /**
     * A desk with an empty inbox.
     *
     * @param order carries out a command, or has the refusal told
     * @param answered has a refusal told, or none
     */
    Desk(Conductor conductor, Consumer<Command> order, Consumer<Optional<Refusal>> answered) {
        this.conductor = conductor;
        this.order = order;
        chair = new Chair(conductor, order, (to, reason) -> conductor.rollBack(to, reason, answered));
        inbox = new ReadOnlyObjectWrapper<>(new Inbox(List.of(), List.of(), 0, ""));
    }

    /** Shows where the run stands. What was filled in stays for as long as it is about the same thing. */
    void show(Moment moment, Optional<PartyId> party, IssueId issue) {
        Optional<SeatSheet> now = party.map(p -> SeatSheet.of(moment, p));
        Optional<MoveSpace> led = now.filter(SeatSheet::person)
                .map(s -> new MoveSpace(moment, s.party(), issue));
        boolean same = led.isPresent() && space.filter(s -> isSame(s, led.get())).isPresent();
        if (!same) {
            draft = Optional.empty();
        }
        space = led;
        seat.set(now);
        inbox.set(Inbox.of(moment));
        showMove();
        chair.show(moment, issue);
    }

    private static boolean isSame(MoveSpace one, MoveSpace other) {
        return one.party().equals(other.party()) && one.issue().equals(other.issue())
                && one.moment().round() == other.moment().round();
    }

    private void showMove() {
        move.set(space.map(s -> {
            boolean away = s.moment().state().seats().isAway(s.moment().scenario().indexOf(s.party()));
            if (away != (kind == MoveKind.RETURN)) {
                kind = away ? MoveKind.RETURN : MoveKind.HOLD;
                draft = Optional.empty();
            }
            MoveDraft filled = draft
                    .orElseGet(() -> MoveStart.of(s, kind, a -> ask(s, a) instanceof Decision.Accepted));
            draft = Optional.of(filled);
            return MoveSheet.of(s, filled, ask(s, filled.act(s.issue())), first(s));
        }));
    }

    private List<MoveKind> first(MoveSpace s) {
        List<MoveKind> kinds = MoveSheet.kinds(s);
        return isBrief
                ? kinds.stream().filter(k -> isOfUse(s, k)).limit(FEW).toList()
                : kinds;
    }

    /** Whether the engine takes such a move now; a mere wait does nothing. */
    private boolean isOfUse(MoveSpace s, MoveKind k) {
        return k != MoveKind.HOLD && ask(s, MoveStart.of(s, k, a -> ask(s, a) instanceof Decision.Accepted)
                .act(s.issue())) instanceof Decision.Accepted;
    }

    /** Whether a newcomer is offered a few moves at first that can do something now, or at once all that there are. */
    void brief(boolean wanted) {
        isBrief = wanted;
        showMove();
    }

    private Decision ask(MoveSpace where, Act act) {
        return conductor.run().consider(new Command.Instruct(where.party(), act));
    }

    /** Begins another move, filled with something that is allowed where there is such a thing. */
    void begin(MoveKind wanted) {
        kind = wanted;
        draft = Optional.empty();
        showMove();
    }

    /** Has a delegation that a person leads say another position, so that it is seen in the form as well. */
    void state(PartyId party, IssueId issue, double to) {
        begin(MoveKind.STATE);
        edit(d -> d.withTo(to));
        // The form tells a refusal already.
        if (move.get().filter(m -> !m.isAllowed()).isEmpty()) {
            order.accept(new Command.Instruct(party, new Act.StatePosition(issue, to)));
        }
    }

    void edit(UnaryOperator<MoveDraft> change) {
        draft = draft.map(change);
        showMove();
    }

    /** Something was typed that is no number. */
    void misread(String typed) {
        move.set(move.get()
                .map(m -> m.refused(space.orElseThrow().moment().words().get("play.value.bad", typed))));
    }

    /** Makes the move that is filled in, unless it is forbidden. */
    void make() {
        if (move.get().filter(MoveSheet::isAllowed).isPresent()) {
            MoveSpace where = space.orElseThrow();
            order.accept(new Command.Instruct(where.party(), draft.orElseThrow().act(where.issue())));
        }
    }

    void answer(Letter letter, boolean accept) {
        order.accept(new Command.Instruct(letter.own(), new Act.AnswerTrade(letter.number(), accept)));
    }

    /** Shows something else at the right side. */
    void open(SideView wanted) {
        side.set(wanted);
    }

    void takeBack(PendingMove waiting) {
        conductor.takeBack(waiting.node());
    }

    /** Gives the chosen party's seat to a person. */
    void take() {
        assign(Controller.PERSON);
    }

    /** Gives the chosen party's seat back to the rules. */
    void giveBack() {
        assign(Controller.AUTOMATIC);
    }

    private void assign(Controller controller) {
        seat.get().ifPresent(s -> order.accept(new Command.Assign(s.party(), controller)));
    }

    void bargainAs(Temperament temperament) {
        seat.get().filter(s -> s.temperament() != temperament)
                .ifPresent(s -> order.accept(new Command.ChangeTemperament(s.party(), temperament)));
    }

    /** What the chair is about to do. */
    Chair chair() {
        return chair;
    }

    ReadOnlyObjectProperty<SideView> sideProperty() {
        return side.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Inbox> inboxProperty() {
        return inbox.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SeatSheet>> seatProperty() {
        return seat.getReadOnlyProperty();
    }

    /** The move that is being filled in; empty where the rules lead the chosen party or none is chosen. */
    ReadOnlyObjectProperty<Optional<MoveSheet>> moveProperty() {
        return move.getReadOnlyProperty();
    }
}
