package summitry.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.NewDraft;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.ui.Screens;

import static java.util.OptionalDouble.of;

/**
 * Prints how long a step of the table takes with 200 parties and 40 items, from the key until the frame that shows it is
 * painted. Run it with {@code -Dglass.platform=Headless -Dprism.order=sw}; figures are milliseconds of the wall clock.
 */
public final class SheetSpeed {
    private static final int PARTIES = 200;
    private static final int ISSUES = 40;
    private static final int STEPS = 100;

    private SheetSpeed() {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("summitry-sheet");
        Draft draft = large();
        Screens.start();
        try (OpenWindow window = OpenWindow.start(home)) {
            window.tell(w -> w.door().edit(home.resolve("large.json"), draft));
            window.until("the table is there", () -> window.isShown("sheet-table"));
            // Off, so that the odds of a large table do not take the processors.
            window.fire("futures-live");
            steps(window, KeyCode.DOWN, 30);
            print("a row down, 200 x 40", steps(window, KeyCode.DOWN, STEPS));
            print("a page down and up, 200 x 40", pages(window));
        }
        Platform.exit();
        System.exit(0);
    }

    private static Draft large() {
        Draft draft = NewDraft.empty("Large", 60, ISSUES);
        for (int p = draft.parties().size() + 1; p <= PARTIES; p++) {
            Party like = draft.parties().getFirst();
            draft = new Edit.Add<>(Section.PARTIES, p,
                    new Party(new PartyId("party-" + p), like.name(), "P" + p,
                            "", like.capability(), like.temperament(), like.temperamentReason(),
                            like.brief()),
                    Optional.of(like.id().value())).on(draft);
        }
        SplittableRandom random = new SplittableRandom(1);
        TreeMap<Place, Cell> cells = new TreeMap<>();
        for (Party party : draft.parties()) {
            draft.issues().forEach(i -> cells.put(new Place(party.id(), i.id()),
                    Cell.EMPTY.with(Cell.Measure.IDEAL, of(random.nextInt(101))).with(Cell.Measure.SALIENCE,
                            of(random.nextInt(101)))));
        }
        return draft.withCells(draft.cells().with(cells));
    }

    private static double[] steps(OpenWindow window, KeyCode key, int count) throws InterruptedException {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = untilFrame(window, key);
        }
        return times;
    }

    private static double[] pages(OpenWindow window) throws InterruptedException {
        double[] times = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            times[i] = untilFrame(window, i % 2 == 0 ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN);
        }
        return times;
    }

    private static double untilFrame(OpenWindow window, KeyCode key) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        long[] times = new long[2];
        int[] frames = new int[1];
        Scene scene = window.stage().getScene();
        Runnable[] pulse = new Runnable[1];
        Platform.runLater(() -> {
            pulse[0] = () -> {
                if (++frames[0] == 2) {
                    // A frame is laid out only when the one before it is painted.
                    scene.removePostLayoutPulseListener(pulse[0]);
                    times[1] = System.nanoTime();
                    seen.countDown();
                } else {
                    Platform.requestNextPulse();
                }
            };
            Node table = window.find("sheet-table");
            scene.addPostLayoutPulseListener(pulse[0]);
            times[0] = System.nanoTime();
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            Platform.requestNextPulse();
        });
        seen.await();
        return (times[1] - times[0]) / 1e6;
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-46s median %7.1f ms   worst %7.1f ms%n", what,
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
