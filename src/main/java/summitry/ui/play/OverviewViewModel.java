package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import summitry.atlas.MapFile;
import summitry.atlas.MapReading;
import summitry.engine.random.Randomness;
import summitry.figure.Atlas;
import summitry.figure.Matrix;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Everything at once: all issues, all pairs, all parties on the map. It is worked out only while it is shown, from the
 * same moment as the rest of the screen. Used on the window's thread.
 */
public final class OverviewViewModel implements AutoCloseable {
    private static final int HEAVIEST = 6;

    private final PlayViewModel play;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final Lifecycle lifecycle = new Lifecycle();
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final ObjectProperty<OverviewTab> tab = new SimpleObjectProperty<>(OverviewTab.ITEMS);
    private final ObjectProperty<PairMeasure> pairMeasure = new SimpleObjectProperty<>(PairMeasure.BOTH);
    private final ObjectProperty<MapMeasure> mapMeasure = new SimpleObjectProperty<>(MapMeasure.POSITION);
    private final ReadOnlyObjectWrapper<List<OverviewRow.Chapter>> chapters = new ReadOnlyObjectWrapper<>(
            List.of());
    private final ReadOnlyObjectWrapper<Optional<Matrix>> matrix = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<TensePair>> heaviest = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> ways = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Atlas>> atlas = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MapReading>> world = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private boolean isReading;
    /** What the ways down were last asked for. */
    private Optional<Asked> asked = Optional.empty();

    private record Asked(NegotiationState state, Language language) {}

    /** @param failed takes a bug that stopped the reading of the map */
    public OverviewViewModel(PlayViewModel play, UiThreads threads, Consumer<Throwable> failed) {
        this.play = play;
        this.threads = threads;
        this.failed = failed;
        lifecycle.watch(play.momentProperty(), _ -> refresh());
        lifecycle.watch(shown, _ -> refresh());
        lifecycle.watch(pairMeasure, _ -> refresh());
        lifecycle.watch(mapMeasure, _ -> refresh());
        lifecycle.watch(tab, now -> readMap(now == OverviewTab.MAP));
    }

    private void refresh() {
        if (!shown.get()) {
            return;
        }
        Moment moment = play.momentProperty().get();
        chapters.set(OverviewRow.chapters(moment));
        matrix.set(Optional.of(MatrixOf.now(moment, pairMeasure.get(), chosen())));
        heaviest.set(TensePair.heaviest(moment, HEAVIEST));
        askWaysDown(moment);
        atlas.set(Optional.of(mapMeasure.get() == MapMeasure.POSITION
                ? AtlasOf.positions(moment, issue(), chosen())
                : AtlasOf.tensions(moment, party())));
    }

    /** Tries the ways down of the heaviest pairs away from the window, once for a state and a language. */
    private void askWaysDown(Moment moment) {
        Optional<Asked> wanted = Optional.of(new Asked(moment.state(), moment.language()));
        if (wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        ways.set(List.of());
        List<TensePair> pairs = heaviest.get();
        Randomness randomness = moment.tree().numbers(moment.tree().cursor(),
                new Randomness(play.seed()));
        UiTask.start(threads, _ -> {
            List<String> found = pairs.stream()
                    .map(p -> WaysDown.cheapest(moment, p.one(), p.other(), randomness)).toList();
            threads.ui().execute(() -> {
                if (wanted.equals(asked)) {
                    ways.set(found);
                }
            });
        }, _ -> {}, failed);
    }

    /** Reads the file once, away from the window, when the map is first asked for. */
    private void readMap(boolean isWanted) {
        if (isWanted && !isReading) {
            isReading = true;
            ObjectProperty<Optional<MapReading>> read = new SimpleObjectProperty<>(Optional.empty());
            UiTask.start(threads, _ -> read.set(Optional.of(MapFile.shipped())), _ -> world.set(read.get()),
                    failed);
        }
    }

    public void toggle() {
        shown.set(!shown.get());
    }

    /** Shows one issue again, the given one. */
    public void open(IssueId issue) {
        play.choose(issue);
        shown.set(false);
    }

    void choose(IssueId issue) {
        play.choose(issue);
    }

    void choose(PartyId party) {
        play.choose(party);
    }

    private Optional<PartyId> chosen() {
        return play.partyProperty().get().map(PartySheet::party);
    }

    /** The issue that the map is coloured by. */
    IssueId issue() {
        return play.issueProperty().get().issue();
    }

    /** The party from which tension is measured. */
    PartyId party() {
        return chosen().orElseGet(() -> AtlasOf.first(play.momentProperty().get()));
    }

    Moment moment() {
        return play.momentProperty().get();
    }

    /** True where the map of today has a place for most parties; also while it is not yet read. */
    boolean hasMap() {
        return world.get().flatMap(MapReading::map).map(map -> AtlasOf.fits(moment(), map)).orElse(true);
    }

    /** True while everything is shown at once. */
    public ReadOnlyBooleanProperty isShownProperty() {
        return BooleanProperty.readOnlyBooleanProperty(shown);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    ObjectProperty<OverviewTab> tabProperty() {
        return tab;
    }

    ObjectProperty<PairMeasure> pairMeasureProperty() {
        return pairMeasure;
    }

    ObjectProperty<MapMeasure> mapMeasureProperty() {
        return mapMeasure;
    }

    ReadOnlyObjectProperty<List<OverviewRow.Chapter>> chaptersProperty() {
        return chapters.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Matrix>> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<TensePair>> heaviestProperty() {
        return heaviest.getReadOnlyProperty();
    }

    /** The cheapest way down for each of the heaviest pairs; empty while it is worked out. */
    ReadOnlyObjectProperty<List<String>> waysProperty() {
        return ways.getReadOnlyProperty();
    }

    Inquiry inquiry() {
        return play.inquiry();
    }

    ReadOnlyObjectProperty<Optional<Atlas>> atlasProperty() {
        return atlas.getReadOnlyProperty();
    }

    /** The map; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<MapReading>> worldProperty() {
        return world.getReadOnlyProperty();
    }

    @Override
    public void close() {
        lifecycle.close();
    }
}
