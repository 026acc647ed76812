package summitry.ui.fx;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What must be undone when a screen goes: listeners on values that outlive it. Used on the window's thread. */
public final class Lifecycle implements AutoCloseable {
    private final List<Runnable> endings = new ArrayList<>();

    /** Shows a value now and whenever it changes, until closed. */
    public <T> void watch(ObservableValue<T> value, java.util.function.Consumer<? super T> show) {
        ChangeListener<T> listener = (_, _, now) -> show.accept(now);
        value.addListener(listener);
        endings.add(() -> value.removeListener(listener));
        show.accept(value.getValue());
    }

    /** Remembers something to do on closing; the last remembered is done first. */
    public void onClose(Runnable ending) {
        endings.add(ending);
    }

    @Override
    public void close() {
        List<Runnable> reversed = endings.reversed();
        List.copyOf(reversed).forEach(Runnable::run);
        endings.clear();
    }
}
