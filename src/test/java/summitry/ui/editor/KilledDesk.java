package summitry.ui.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import javafx.beans.property.SimpleObjectProperty;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.file.DraftFolder;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

/** A desk that edits on and on and says each number that was written down, until it is killed. */
final class KilledDesk {
    private KilledDesk() {}

    public static void main(String[] args) throws InterruptedException {
        Draft draft = Draft.of(ScenarioLibrary.load("first-steps"));
        UiThreads threads = new UiThreads(Executors.newSingleThreadExecutor(), Runnable::run);
        int[] number = new int[1];
        Keeper keeper = new Keeper(DraftFolder.in(Path.of(args[0])), Optional.empty(), InstantSource.system(),
                threads, Duration.ofMillis(5), refused -> {
                    if (refused.isEmpty()) {
                        System.out.println(number[0]);
                        System.out.flush();
                    }
                });
        DeskViewModel desk = new DeskViewModel(draft, draft, Optional.empty(), keeper, InstantSource.system(),
                new SimpleObjectProperty<>(Language.ENGLISH));
        Place place = new Place(draft.parties().getFirst().id(), draft.issues().getFirst().id());
        for (int value = 1; value <= 100; value++) {
            number[0] = value;
            desk.edit(Edit.number(desk.draft(), place, Cell.Measure.SALIENCE, OptionalDouble.of(value)));
            Thread.sleep(60);
        }
        Thread.sleep(60_000);
    }
}
