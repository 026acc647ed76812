package summitry.ui.play;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import summitry.forecast.Basis;
import summitry.forecast.Cases;
import summitry.forecast.Outlook;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** What models say of the item that is looked at, worked out away from the window. Used on the window's thread. */
final class ModelsBoard {
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.STATED);
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    /** Counts what was asked, so that an answer that comes late is not taken for another. */
    private int asked;

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
        int ticket = ++asked;
        outlook.set(Optional.empty());
        UiTask.start(threads, _ -> {
            Outlook answer = Outlook.of(cases, issue);
            threads.ui().execute(() -> {
                if (ticket == asked) {
                    outlook.set(Optional.of(answer));
                }
            });
        }, _ -> {}, failed);
    }

    /** Which positions the models look at. */
    ObjectProperty<Basis> basisProperty() {
        return basis;
    }

    /** Empty while it is worked out. */
    ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }
}
