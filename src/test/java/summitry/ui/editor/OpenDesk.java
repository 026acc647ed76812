package summitry.ui.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import summitry.draft.Draft;
import summitry.draft.file.DraftFolder;
import summitry.model.Language;
import summitry.ui.fx.UiThreads;

/** A desk without a window, in English; its clock stands still. */
final class OpenDesk {
    private OpenDesk() {}

    static DeskViewModel of(Draft draft, Path home) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new DeskViewModel(draft, draft, Optional.empty(),
                new Keeper(DraftFolder.in(home), Optional.empty(), clock, UiThreads.direct(), Duration.ZERO,
                        _ -> {}),
                clock, new SimpleObjectProperty<>(Language.ENGLISH));
    }
}
