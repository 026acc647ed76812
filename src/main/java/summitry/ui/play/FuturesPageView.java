package summitry.ui.play;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.experiment.OddsChange;
import summitry.experiment.Prospects;
import summitry.figure.OddsFigure;
import summitry.figure.OutcomesFigure;
import summitry.model.IssueId;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** A hundred futures by their ending, each to be opened as a branch, and the odds of every item before the last step and now. */
final class FuturesPageView extends VBox {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final double DOTS = 172;

    private final PlayViewModel model;
    private final OutlookViewModel outlook;
    private final Texts texts;
    private final Wrapped state = named(new Wrapped(Css.MUTED), "futures-state");
    private final ProgressBar progress = named(new ProgressBar(0), "futures-progress");
    private final Button again = named(new Button(), "futures-again");
    private final FigurePane dots = named(new FigurePane(), "futures-dots");
    private final FigurePane odds = named(new FigurePane(), "futures-odds");
    private final Wrapped means = named(new Wrapped(Looks.BODY), "futures-means");
    private final Label items = named(new Label(), "futures-items");
    private final AheadPane ahead;
    private final VBox found = named(new VBox(), "futures-found");

    FuturesPageView(PlayViewModel model, Texts texts) {
        this.model = model;
        outlook = model.studies().outlook();
        this.texts = texts;
        setId("futures");
        getStyleClass().addAll("inquiry-part", "outlook");
        dots.getStyleClass().addAll(Looks.OWN_KEYS, InquiryView.FIRST);
        dots.fixHeight(DOTS);
        dots.walkAsGrid();
        dots.onChoose(spot -> {
            outlook.open(OutcomesFigure.future(spot));
            model.inquiry().close();
        });
        FigureMenu.on(dots, dots, () -> texts.now().get("play.futures.endings"), texts,
                FigurePage.in(model.inquiry()));
        odds.getStyleClass().add(Looks.OWN_KEYS);
        odds.onChoose(id -> model.choose(new IssueId(id)));
        FigureMenu.on(odds, odds, () -> texts.now().get("play.futures.items"), texts,
                FigurePage.in(model.inquiry()));
        items.getStyleClass().add(Css.PANEL_TITLE);
        ahead = new AheadPane(model, texts);
        found.getStyleClass().add("outlook-found");
        found.getChildren().addAll(texts.label("play.futures.endings", Css.PANEL_TITLE), hint(), dots, means,
                items,
                muted("play.futures.items.hint"), odds, ahead, muted("play.futures.note"));
        getChildren().addAll(head(), state(), found, new TornadoPane(model, texts));
        inSight();
    }

    private static <N extends Node> N named(N node, String id) {
        node.setId(id);
        return node;
    }

    /** What the page follows outlives it, so it lets go when it leaves the scene. */
    private void inSight() {
        Lifecycle lifecycle = new Lifecycle();
        sceneProperty().subscribe(scene -> {
            lifecycle.close();
            if (scene != null) {
                lifecycle.watch(outlook.liveProperty(), _ -> show());
                lifecycle.watch(model.momentProperty(), _ -> show());
            }
        });
    }

    private Wrapped muted(String key) {
        Wrapped text = new Wrapped(Css.MUTED);
        text.textProperty().bind(texts.of(key));
        return text;
    }

    private Wrapped hint() {
        return muted("play.futures.hint");
    }

    private HBox head() {
        CheckBox live = named(new CheckBox(), "futures-live");
        live.textProperty().bind(texts.of("play.futures.live"));
        Buttons.tip(live).textProperty().bind(texts.of("play.futures.live.tip"));
        live.selectedProperty().bindBidirectional(outlook.onProperty());
        live.setMinWidth(USE_PREF_SIZE);
        Wrapped told = muted("play.futures.about");
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox head = new HBox(told, live);
        head.getStyleClass().add("outlook-head");
        return head;
    }

    private HBox state() {
        again.setMinWidth(USE_PREF_SIZE);
        again.getStyleClass().add("small");
        again.setOnAction(_ -> {
            if (outlook.liveProperty().get().phase() == Outlook.Phase.PLAYING) {
                outlook.stop();
            } else {
                outlook.play();
            }
        });
        texts.named(progress, "play.futures.progress");
        progress.setFocusTraversable(false);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox line = new HBox(state, progress, again);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("outlook-head");
        return line;
    }

    private void show() {
        Outlook live = outlook.liveProperty().get();
        Words words = texts.now();
        Numbers numbers = new Numbers(words.language());
        boolean isPlaying = live.phase() == Outlook.Phase.PLAYING;
        state.setText(words.get("play.futures." + live.phase().name().toLowerCase(Locale.ROOT),
                numbers.whole(live.done()), numbers.whole(OutlookViewModel.RUNS)));
        progress.setProgress((double) live.done() / OutlookViewModel.RUNS);
        visible(progress, isPlaying);
        again.setText(words.get(isPlaying ? "play.futures.stop" : "play.futures.again"));
        visible(again, isPlaying || live.phase() == Outlook.Phase.STOPPED);
        visible(found, live.now().isPresent());
        found.pseudoClassStateChanged(OLD, live.isOld());
        live.now().ifPresent(now -> show(live, now, words, numbers));
    }

    private void show(Outlook live, Prospects now, Words words, Numbers numbers) {
        OutcomesFigure figure = new OutcomesFigure(now.all().stream()
                .map(p -> new OutcomesFigure.Dot(p.kind(), p.adopted().size())).toList(),
                OutlookViewModel.RUNS);
        dots.show((width, height) -> figure.at(words, width, height));
        OddsChange change = live.odds().orElseThrow();
        boolean isCompared = change.isCompared();
        means.setText(isCompared
                ? words.get("play.futures.means", numbers.tenths(change.before().meanAdopted()),
                        numbers.tenths(change.after().meanAdopted()),
                        numbers.whole(change.before().meanTension()),
                        numbers.whole(change.after().meanTension()))
                : words.get("play.futures.means.plain", numbers.tenths(change.after().meanAdopted()),
                        numbers.whole(change.after().meanTension())));
        items.setText(words.get(isCompared ? "play.futures.items" : "play.futures.items.plain"));
        OddsFigure all = new OddsFigure(now.issues().stream().map(id -> item(id, change)).toList(),
                Math.max(1, change.runs()), isCompared, Optional.of(model.chosenIssue().value()));
        odds.fixHeight(all.height());
        odds.show((width, height) -> all.at(words, width, height));
        if (!live.isOld()) {
            ahead.show(now);
        }
    }

    private OddsFigure.Item item(IssueId id, OddsChange change) {
        OddsChange.Shift shift = change.shift(id);
        Moment moment = model.moment();
        return new OddsFigure.Item(id.value(), moment.shortTitle(id),
                moment.state().issues().get(moment.scenario().indexOf(id)).isAdopted(), shift.before(),
                shift.after());
    }

    private static void visible(Region part, boolean isVisible) {
        part.setVisible(isVisible);
        part.setManaged(isVisible);
    }
}
