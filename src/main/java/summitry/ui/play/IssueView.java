package summitry.ui.play;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import summitry.figure.MandatesFigure;
import summitry.model.PartyId;
import summitry.ui.chart.FigureMenu;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Zoom;

/**
 * The chosen issue: where all parties stand now, and below it how it came to that. Where the window is low there is
 * room for one of them at a time.
 */
final class IssueView extends VBox {
    /** Height below which strip and history no longer fit above each other, pixels. */
    private static final double LOW = 600;

    private final ObjectProperty<Part> chosen = new SimpleObjectProperty<>(Part.LINES);
    private final ReadOnlyBooleanWrapper low = new ReadOnlyBooleanWrapper(false);

    IssueView(PlayViewModel model, PlayActions actions, Texts texts, Buttons buttons,
            ObservableBooleanValue hasDrawer, ObservableBooleanValue still, Lifecycle lifecycle) {
        setId("issue");
        getStyleClass().add("issue-view");
        FigurePane strip = new FigurePane();
        strip.setId("strip");
        strip.getStyleClass().addAll(Looks.OWN_KEYS, "issue-strip");
        strip.onMove(new OwnMarks(model, texts));
        strip.onChoose(id -> model.choose(new PartyId(id)));
        StripMotion motion = new StripMotion(strip, still, texts);
        lifecycle.watch(model.stripProperty(), shown -> motion.show(shown, model.board().arrival()));
        lifecycle.onClose(motion::finish);
        FigureMenu.on(strip, strip, () -> texts.now().get("play.part.strip"), texts,
                FigurePage.in(model.inquiry()));
        Scroll mandates = mandates(model, texts, lifecycle);
        HistoryPanes panes = new HistoryPanes(model, texts, lifecycle);
        show(panes.lines(), chosen.isEqualTo(Part.LINES));
        show(panes.climate(), chosen.isEqualTo(Part.CLIMATE));
        LogView log = new LogView(model, texts, lifecycle);
        show(log, chosen.isEqualTo(Part.LOG));
        BooleanBinding isAbove = chosen.isEqualTo(Part.STRIP).or(chosen.isEqualTo(Part.MANDATES));
        BooleanBinding isLanes = model.board().modeProperty().isEqualTo(StripMode.LANES);
        BooleanBinding isStrip = low.not().or(isAbove);
        show(strip, isStrip.and(isLanes));
        show(mandates, isStrip.and(isLanes.not()));
        StackPane lower = new StackPane(panes.lines(), panes.climate(), log);
        lower.getStyleClass().add("issue-lower");
        // The bars take the whole height, so that all of them are seen.
        show(lower, low.not().and(isLanes).or(low.and(isAbove.not())));
        VBox.setVgrow(strip, Priority.ALWAYS);
        VBox.setVgrow(lower, Priority.ALWAYS);

        FlowPane choice = new FlowPane(new PartChoice(chosen, low, texts),
                new CompareBox(model.lines(), chosen.isEqualTo(Part.LINES), texts, lifecycle));
        if (model.studies().offersFutures()) {
            choice.getChildren().add(fan(model, texts));
        }
        choice.getStyleClass().add("part-row");
        StackPane above = new StackPane();
        StackPane between = new StackPane(choice);
        show(between, low.or(isLanes));
        getChildren().addAll(new IssueHead(model, actions, texts, buttons, hasDrawer, low, lifecycle), above,
                strip, mandates, between, lower);
        DoubleBinding room = Zoom.heightAtFullSize(this);
        lifecycle.watch(chosen, part -> {
            if (part.isAbove()) {
                model.board().modeProperty().set(part == Part.STRIP ? StripMode.LANES : StripMode.MANDATES);
            }
        });
        low.bind(room.greaterThan(0).and(room.lessThan(LOW)));
        low.addListener((_, _, isLow) -> {
            (isLow ? above : between).getChildren().setAll(choice);
            if (isLow) {
                chosen.set(
                        model.board().modeProperty().get() == StripMode.LANES ? Part.STRIP : Part.MANDATES);
            } else if (chosen.get().isAbove()) {
                chosen.set(Part.LINES);
            }
        });
    }

    /** Whether the lines look ahead; there only while they are shown and futures are played. */
    private CheckBox fan(PlayViewModel model, Texts texts) {
        CheckBox fan = new CheckBox();
        fan.setId("lines-fan");
        fan.setMinWidth(USE_PREF_SIZE);
        fan.textProperty().bind(texts.of("play.lines.fan"));
        Buttons.tip(fan).textProperty().bind(texts.of("play.lines.fan.tip"));
        fan.selectedProperty().bindBidirectional(model.lines().fanProperty());
        show(fan, chosen.isEqualTo(Part.LINES).and(model.studies().outlook().onProperty()));
        return fan;
    }

    private static Scroll mandates(PlayViewModel model, Texts texts, Lifecycle lifecycle) {
        FigurePane bars = new FigurePane();
        bars.setId("mandates");
        bars.getStyleClass().add(Looks.OWN_KEYS);
        bars.onChoose(id -> model.choose(new PartyId(id)));
        FigureMenu.on(bars, bars, () -> texts.now().get("play.strip.mandates"), texts,
                FigurePage.in(model.inquiry()));
        lifecycle.watch(model.board().mandatesProperty(), shown -> {
            bars.atLeast(MandatesFigure.least(shown));
            bars.show((width, height) -> MandatesFigure.of(shown, texts.now(), width, height));
        });
        Scroll scroll = new Scroll(bars);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static void show(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
