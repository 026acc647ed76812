package summitry.ui.teach;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Scenario;
import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Where a class is prepared: the lesson at the left, its seats, its run-sheet and its rehearsal beside it. */
public final class PrepareView extends StackPane {
    private final PrepareViewModel model;
    private final Texts texts;
    // It lives as long as the window, so nothing has to be taken back.
    private final Lifecycle lifecycle = new Lifecycle();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SEATS);
    private final Map<Part, Node> parts = new EnumMap<>(Part.class);
    private final StackPane centre = new StackPane();
    private final Label answer = new Wrapped(Css.REFUSAL);
    private final Label sums = new Wrapped(Css.STRONG);
    private final Button open = new Button();
    private final PrepareRail rail;
    private final Runnable leave;
    private final SavePlace place;

    /** A tab. */
    private enum Part {
        SEATS("seats", Feather.USERS), SHEET("sheet", Feather.CLOCK), REHEARSE("rehearse", Feather.PLAY),
        PRINT("print", Feather.PRINTER);

        private final String key;
        private final Feather icon;

        Part(String key, Feather icon) {
            this.key = key;
            this.icon = icon;
        }
    }

    /**
     * Builds the screen.
     *
     * @param scenarios to choose from; they may come one by one
     * @param place where the print pack is saved
     * @param leave goes back to the first screen; what was typed stays
     */
    public PrepareView(PrepareViewModel model, Texts texts, ObservableValue<List<Scenario>> scenarios,
            SavePlace place, Runnable leave) {
        this.place = place;
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        setId("prepare");
        getStyleClass().add("prepare");
        setMinSize(0, 0);
        centre.setMinSize(0, 0);
        centre.getStyleClass().add("desks");
        BorderPane work = new BorderPane(centre);
        work.setTop(tabs());
        work.setMinSize(0, 0);
        rail = new PrepareRail(model, texts, scenarios, lifecycle);
        HBox row = new HBox(rail, work);
        HBox.setHgrow(work, Priority.ALWAYS);
        BorderPane screen = new BorderPane(row);
        screen.setMinSize(0, 0);
        screen.setBottom(bottom());
        getChildren().add(screen);
        part.subscribe(p -> centre.getChildren().setAll(parts.computeIfAbsent(p, this::built)));
        lifecycle.watch(model.answerProperty(), sentence -> {
            answer.setText(sentence);
            PrepareSeats.only(answer, !sentence.isEmpty());
        });
        lifecycle.watch(model.preparationProperty(), _ -> sum());
        lifecycle.watch(texts.language(), _ -> sum());
        // The first scenario is the one that most classes begin with.
        lifecycle.watch(scenarios, list -> {
            if (model.preparationProperty().get().isEmpty()) {
                list.stream().findFirst().ifPresent(model::choose);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.open();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
                // The toolkit presses buttons with Space alone.
                button.fire();
                event.consume();
            }
        });
    }

    private Node built(Part wanted) {
        VBox page = switch (wanted) {
            case SEATS -> new PrepareSeats(model, texts, lifecycle);
            case SHEET -> new PrepareSheet(model, texts, lifecycle);
            case REHEARSE -> new RehearsePane(model, texts, lifecycle);
            case PRINT -> new PrintPane(model, place, texts, lifecycle);
        };
        return new Scroll(page);
    }

    private Node tabs() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("desk-tabs");
        for (Part each : Part.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setId("prepare-tab-" + each.key);
            tab.textProperty().bind(texts.of("teach.prepare.tab." + each.key));
            tab.setGraphic(new FontIcon(each.icon));
            tab.getStyleClass().add(Css.TAB);
            Buttons.tip(tab).textProperty().bind(texts.of("teach.prepare.tab." + each.key + ".tip"));
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                part.set(each);
            });
            part.subscribe(p -> tab.setSelected(p == each));
            bar.getChildren().add(tab);
        }
        return bar;
    }

    private Node bottom() {
        answer.setId("prepare-answer");
        sums.setId("prepare-sums");
        sums.setMaxWidth(Double.MAX_VALUE);
        VBox told = new VBox(4, answer, sums);
        told.setAlignment(Pos.CENTER_LEFT);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        Button back = new Ask(texts).button("prepare-back", "teach.prepare.back", Feather.ARROW_LEFT, leave);
        open.setId("prepare-open");
        open.getStyleClass().add(Css.PRIMARY);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.textProperty().bind(texts.of("teach.prepare.open"));
        Buttons.tip(open).textProperty().bind(texts.of("teach.prepare.open.tip"));
        open.setOnAction(_ -> model.open());
        HBox bar = new HBox(12, back, told, open);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll(Css.BAR, Css.BOTTOM_BAR);
        return bar;
    }

    private void sum() {
        model.preparationProperty().get().ifPresent(p -> {
            PlanWords words = new PlanWords(p, texts.language().getValue());
            sums.setText(words.placed() + "  \u00b7  " + words.minutes());
        });
        open.setDisable(model.preparationProperty().get().isEmpty());
    }

    /** Puts the keyboard on the first thing to choose. */
    public void enter() {
        rail.enter();
    }
}
