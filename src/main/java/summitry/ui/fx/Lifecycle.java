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

    /**
     * Shows a value while there is somebody to see it: now, whenever it changes, and once what changed meanwhile when it
     * comes into sight again. What is hidden costs nothing then.
     */
    public <T> void watchInSight(ObservableValue<Boolean> inSight, ObservableValue<T> value,
            java.util.function.Consumer<? super T> show) {
        boolean[] stale = {true};
        Runnable refresh = () -> {
            if (stale[0] && inSight.getValue()) {
                stale[0] = false;
                show.accept(value.getValue());
            }
        };
        watch(value, _ -> {
            stale[0] = true;
            refresh.run();
        });
        watch(inSight, _ -> refresh.run());
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
