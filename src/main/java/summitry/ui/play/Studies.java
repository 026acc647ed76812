package summitry.ui.play;

import java.util.Optional;
import java.util.function.Consumer;
import summitry.experiment.Factors;
import summitry.experiment.Theories;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiThreads;

/**
 * What goes beyond the run that is played: what published models say, how it may go on, what matters for that, and the summit
 * under each theory. All of it is worked out behind the window. Used on the window's thread.
 */
public final class Studies implements AutoCloseable {
    private final PlayViewModel play;
    private final ModelsBoard models;
    private final OutlookViewModel outlook;
    private final TornadoViewModel tornado;
    private final TheoriesViewModel theories;
    private final boolean offersFutures;
    private final Lifecycle lifecycle = new Lifecycle();

    /**
     * Nothing is worked out yet.
     *
     * @param ahead a thread for what takes long; empty where nobody should be told how the run may go on
     * @param failed takes a bug
     */
    Studies(PlayViewModel play, UiThreads threads, Optional<UiThreads> ahead, Consumer<Throwable> failed) {
        this.play = play;
        models = new ModelsBoard(threads, failed);
        UiThreads patient = ahead.orElse(threads);
        tornado = new TornadoViewModel(play, Factors.USUAL_RUNS, patient, failed);
        outlook = new OutlookViewModel(play, patient, OutlookViewModel.PAUSE, failed);
        theories = new TheoriesViewModel(play::scenario, Theories.USUAL_RUNS, patient, failed);
        offersFutures = ahead.isPresent();
    }

    /** Begins to follow the run. */
    void follow() {
        models.basisProperty().subscribe(_ -> play.inquiry().show(play.moment()));
        if (offersFutures) {
            lifecycle.watch(outlook.liveProperty(),
                    live -> play.lines().foresee(live.now().filter(_ -> !live.isOld())));
            outlook.follow();
            tornado.follow();
        }
    }

    @Override
    public void close() {
        outlook.close();
        tornado.close();
        theories.cancel();
        lifecycle.close();
    }

    /** Opens what published models say of the chosen issue. */
    public void openModels() {
        play.inquiry().open(moment -> Optional.of(ModelsPage.of(moment, play.chosenIssue(),
                play.stripProperty().get(), models.basisProperty().get())));
    }

    /** What published models say. */
    ModelsBoard models() {
        return models;
    }

    /** How the run may go on. */
    public OutlookViewModel outlook() {
        return outlook;
    }

    /** What matters for how it goes on. */
    TornadoViewModel tornado() {
        return tornado;
    }

    /** The summit under each theory. */
    TheoriesViewModel theories() {
        return theories;
    }

    /** False where nobody should be told how the run may go on, as in a class. */
    public boolean offersFutures() {
        return offersFutures;
    }
}
