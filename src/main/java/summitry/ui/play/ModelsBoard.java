package summitry.ui.play;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import summitry.forecast.Basis;
import summitry.forecast.Cases;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.Parameter;
import summitry.forecast.Settings;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * What models say of the item that is looked at and what they are set to, worked out away from the window. Used on the
 * window's thread. Settings last as long as the run is open.
 */
final class ModelsBoard {
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.STATED);
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    /** Counts what was asked, so that an answer that comes late is not taken for another, and old questions are left out. */
    private final AtomicInteger asked = new AtomicInteger();
    private Optional<Item> item = Optional.empty();
    /** The last answer to the item, whatever the models were set to. */
    private Optional<Outlook> last = Optional.empty();

    /** What the models look at. */
    private record Item(Cases cases, int issue) {}

    /** @param failed takes a bug, on the window's thread */
    ModelsBoard(UiThreads threads, Consumer<Throwable> failed) {
        this.threads = threads;
        this.failed = failed;
    }

    /**
     * Asks all models anew; until they have answered there is no outlook.
     *
     * @param issue place of the item among those of the cases
     */
    void ask(Cases cases, int issue) {
        item = Optional.of(new Item(cases, issue));
        last = Optional.empty();
        Settings now = settings.get();
        work(() -> Outlook.of(cases, issue, now));
    }

    /** Sets a parameter of a model, which is asked anew. */
    <T> void set(Parameter<T> parameter, T value) {
        change(settings.get().with(parameter, value), parameter.model());
    }

    /** Sets a model to its defaults. */
    void usual(ModelName model) {
        change(settings.get().usual(model), model);
    }

    /** Sets all models to their defaults. */
    void usual() {
        settings.set(Settings.USUAL);
        item.ifPresent(i -> ask(i.cases(), i.issue()));
    }

    /** Sets the switches of the challenge model as its paper prints them. */
    void printed() {
        change(settings.get().printed(), ModelName.CHALLENGE);
    }

    private void change(Settings next, ModelName model) {
        if (next.equals(settings.get())) {
            return;
        }
        settings.set(next);
        if (item.isEmpty()) {
            return;
        }
        Item now = item.get();
        Optional<Outlook> before = last;
        // Without an answer to all, other changes may still be on their way.
        last = Optional.empty();
        work(() -> before.isPresent()
                ? before.get().again(now.cases(), now.issue(), next, model)
                : Outlook.of(now.cases(), now.issue(), next));
    }

    private void work(Supplier<Outlook> question) {
        int ticket = asked.incrementAndGet();
        outlook.set(Optional.empty());
        UiTask.start(threads, _ -> {
            if (ticket == asked.get()) {
                Outlook answer = question.get();
                threads.ui().execute(() -> take(ticket, answer));
            }
        }, _ -> {}, failed);
    }

    private void take(int ticket, Outlook answer) {
        if (ticket == asked.get()) {
            last = Optional.of(answer);
            outlook.set(last);
        }
    }

    /** Which positions the models look at. */
    ObjectProperty<Basis> basisProperty() {
        return basis;
    }

    /** What the models are set to. */
    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Empty while it is worked out. */
    ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }
}
