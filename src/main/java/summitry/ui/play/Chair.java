package summitry.ui.play;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import summitry.model.Command;
import summitry.model.IssueId;
import summitry.run.Step;

/** What the chair is about to do: a text that is being filled in, and a roll back with its reason. */
final class Chair {
    private final Conductor conductor;
    private final Consumer<Command> order;
    private final BiConsumer<Integer, String> rollBack;
    private Optional<Moment> moment = Optional.empty();
    private Optional<IssueId> issue = Optional.empty();
    private OptionalDouble text = OptionalDouble.empty();
    private final ReadOnlyObjectWrapper<Optional<ChairSheet>> sheet = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<String> misread = new ReadOnlyObjectWrapper<>("");

    /** @param rollBack goes back to a round, with a reason */
    Chair(Conductor conductor, Consumer<Command> order, BiConsumer<Integer, String> rollBack) {
        this.conductor = conductor;
        this.order = order;
        this.rollBack = rollBack;
    }

    /** Shows where the run stands; a value that was filled in stays while it is about the same issue and round. */
    void show(Moment now, IssueId chosen) {
        boolean same = issue.filter(chosen::equals).isPresent()
                && moment.filter(m -> m.round() == now.round()).isPresent();
        if (!same) {
            text = OptionalDouble.empty();
        }
        moment = Optional.of(now);
        issue = Optional.of(chosen);
        misread.set("");
        show();
    }

    private void show() {
        Moment now = moment.orElseThrow();
        IssueId on = issue.orElseThrow();
        double value = text
                .orElseGet(() -> Math.rint(now.situation().text(now.scenario().indexOf(on))));
        sheet.set(Optional.of(ChairSheet.of(now, on, value, c -> conductor.run().consider(c))));
    }

    void writeText(double value) {
        text = OptionalDouble.of(value);
        misread.set("");
        show();
    }

    void misread(String typed) {
        misread.set(moment.orElseThrow().words().get("play.value.bad", typed));
    }

    void setText() {
        if (misread.get().isEmpty()) {
            sheet.get().ifPresent(s -> order.accept(new Command.SetText(s.issue(), s.text())));
        }
    }

    void callVote() {
        sheet.get().ifPresent(s -> order.accept(new Command.CallVote(s.issue())));
    }

    void adjourn() {
        order.accept(new Command.Adjourn());
    }

    void letHappen(ChairSheet.Event event) {
        order.accept(new Command.FireInject(event.inject()));
    }

    /** Why a reason cannot be given; empty where it can. */
    String refusalOf(String reason) {
        Moment now = moment.orElseThrow();
        return reason.length() <= Step.RolledBack.LONGEST
                ? ""
                : now.words().get("play.chair.reason-long", now.numbers().whole(reason.length()),
                        now.numbers().whole(Step.RolledBack.LONGEST));
    }

    void rollBack(ChairSheet.Back to, String reason) {
        if (refusalOf(reason).isEmpty()) {
            rollBack.accept(to.round(), reason.strip());
        }
    }

    void takeBack(PendingMove waiting) {
        conductor.takeBack(waiting.node());
    }

    ReadOnlyObjectProperty<Optional<ChairSheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** What was typed that is no number, as a sentence; empty where it is one. */
    ReadOnlyObjectProperty<String> misreadProperty() {
        return misread.getReadOnlyProperty();
    }
}
