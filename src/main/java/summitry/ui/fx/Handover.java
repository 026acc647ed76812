package summitry.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Hands values from a working thread to the window. Of values that come faster than they can be shown only the newest
 * is shown, so the window never lags behind.
 */
public final class Handover<T> {
    private final Executor ui;
    private final Consumer<T> show;
    private final AtomicReference<@Nullable T> newest = new AtomicReference<>();

    public Handover(Executor ui, Consumer<T> show) {
        this.ui = ui;
        this.show = show;
    }

    /** Offers a value, from any thread. */
    public void offer(T value) {
        if (newest.getAndSet(value) == null) {
            ui.execute(this::showNewest);
        }
    }

    private void showNewest() {
        T value = newest.getAndSet(null);
        if (value != null) {
            show.accept(value);
        }
    }
}
