package summitry.ui.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Writes the settings as soon as one changes, so that a kill loses none; away from the window. */
final class SettingsKeeper implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SettingsKeeper.class.getName());
    private static final long SECONDS = 5;

    private final SettingsFile file;
    private final Supplier<Settings> settings;
    private final Subscription watching;
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());

    /**
     * Begins to watch.
     *
     * @param settings as they are now; asked on the window's thread
     * @param watched what they are made of
     */
    SettingsKeeper(SettingsFile file, Supplier<Settings> settings, List<ObservableValue<?>> watched) {
        this.file = file;
        this.settings = settings;
        watching = watched.stream().map(value -> value.subscribe((_, _) -> keep())).reduce(Subscription.EMPTY,
                Subscription::and);
    }

    private void keep() {
        Settings now = settings.get();
        writer.execute(() -> write(now));
    }

    private void write(Settings now) {
        try {
            file.write(now);
        } catch (IOException e) {
            // They are a comfort: the window goes on, and the next change tries again.
            LOG.log(System.Logger.Level.WARNING, "the settings could not be kept in {0}", e.getMessage());
        }
    }

    /** Writes them a last time, with the place of the window, and waits for it. */
    @Override
    public void close() {
        watching.unsubscribe();
        keep();
        writer.shutdown();
        try {
            writer.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
