package summitry.ui.teach;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Phase;
import summitry.model.Language;
import summitry.projector.PublicView;
import summitry.projector.PublicViews;
import summitry.projector.Script;
import summitry.projector.Showing;
import summitry.projector.Slide;
import summitry.ui.control.Buttons;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.projector.ProjectorPreview;
import summitry.ui.projector.ProjectorState;
import summitry.ui.projector.ProjectorViewModel;
import summitry.ui.projector.ProjectorWindow;
import summitry.ui.theme.Css;

/** What the class sees on the wall, and what the teacher does with it. */
final class WallDesk extends HBox {
    private final RoomViewModel model;
    private final ReadOnlyObjectWrapper<PublicView> view;
    private final ProjectorViewModel wall;
    private final ProjectorWindow window;
    private final CheckBox press = new CheckBox();
    private final CheckBox clauses = new CheckBox();
    private final ListView<Slide> slides = new ListView<>();
    private final Label aloud = new Wrapped(Css.QUOTE);
    private final Label place = new Wrapped(Css.MUTED);
    private boolean showing;

    WallDesk(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        view = new ReadOnlyObjectWrapper<>(seen());
        wall = new ProjectorViewModel(view, model.language().getValue());
        window = new ProjectorWindow(wall);
        setId("wall");
        getStyleClass().add("wall-desk");
        ProjectorPreview preview = new ProjectorPreview(wall, model.language(),
                window.stage().showingProperty());
        VBox.setVgrow(preview, Priority.ALWAYS);
        preview.setMinSize(0, 0);
        VBox left = new VBox(10, preview, turning(texts));
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(12, screen(texts), slides(texts), texts(texts));
        right.getStyleClass().add("wall-tools");
        getChildren().addAll(left, Desks.page(right));
        lifecycle.watch(model.momentProperty(), _ -> view.set(seen()));
        lifecycle.watch(model.secondsProperty(), _ -> view.set(seen()));
        lifecycle.watch(wall.shownProperty(), _ -> say());
        lifecycle.watch(wall.languageProperty(), _ -> say());
        lifecycle.watch(wall.deckProperty(), this::offer);
        lifecycle.onClose(() -> {
            preview.close();
            window.close();
            wall.close();
        });
    }

    /** What is on the wall. */
    ReadOnlyObjectProperty<ProjectorState> stateProperty() {
        return wall.stateProperty();
    }

    private PublicView seen() {
        return PublicViews.of(model.run(), model.lesson().lesson(), model.secondsProperty().get(),
                new Showing(press.isSelected(), clauses.isSelected()));
    }

    private FlowPane turning(Texts texts) {
        Ask ask = new Ask(texts);
        ToggleButton freeze = toggle("wall-freeze", "teach.wall.freeze", Feather.LOCK, texts);
        freeze.selectedProperty().addListener((_, _, on) -> wall.freeze(on));
        ToggleButton blank = toggle("wall-blank", "teach.wall.blank", Feather.EYE_OFF, texts);
        blank.selectedProperty().addListener((_, _, on) -> wall.blank(on));
        wall.stateProperty().subscribe(s -> blank.setSelected(s == ProjectorState.BLANK));
        FlowPane buttons = new FlowPane(8, 8,
                ask.button("wall-previous", "teach.wall.previous", Feather.CHEVRON_LEFT, wall::previous),
                ask.button("wall-next", "teach.wall.next", Feather.CHEVRON_RIGHT, wall::next), freeze, blank);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private static ToggleButton toggle(String id, String key, Ikon icon, Texts texts) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(id);
        toggle.textProperty().bind(texts.of(key));
        toggle.setGraphic(new FontIcon(icon));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.tip(toggle).textProperty().bind(texts.of(key + ".tip"));
        return toggle;
    }

    private VBox screen(Texts texts) {
        Ask ask = new Ask(texts);
        Button open = ask.button("wall-open", "teach.wall.open", Feather.MONITOR, this::open);
        Button here = ask.button("wall-here", "teach.wall.here", Feather.MAXIMIZE_2,
                () -> window.showHere(getScene().getWindow()));
        Button close = ask.button("wall-close", "teach.wall.close", Feather.X, window::hide);
        ComboBox<Language> language = new ComboBox<>();
        language.setId("wall-language");
        language.getItems().setAll(Language.values());
        texts.named(language, "teach.wall.language");
        Names.in(language, shown -> texts.now().get("language." + shown.code()));
        language.valueProperty().bindBidirectional(wall.languageProperty());
        CheckBox dark = check("wall-dark", "teach.wall.dark", texts);
        dark.selectedProperty().bindBidirectional(wall.darkProperty());
        HBox speaks = new HBox(8, texts.label("teach.wall.language", Css.MUTED), language);
        speaks.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(8, texts.label("teach.wall", Css.PANEL_TITLE),
                new FlowPane(8, 8, open, here, close), place,
                speaks, dark);
        box.getStyleClass().add(Css.CARD);
        place.setId("wall-place");
        return box;
    }

    /** Without a second screen it says so, instead of covering the teacher's own. */
    private void open() {
        boolean isThere = window.showOnOtherScreen(getScene().getWindow());
        place.setText(isThere ? "" : model.momentProperty().get().words().get("teach.wall.one-screen"));
    }

    private VBox slides(Texts texts) {
        ComboBox<Phase> phase = new ComboBox<>();
        phase.setId("wall-phase");
        texts.named(phase, "teach.wall.phase");
        phase.promptTextProperty().bind(texts.of("teach.wall.phase"));
        phase.getItems().setAll(Arrays.asList(Phase.values()));
        Names.in(phase, shown -> texts.now().get("teach.phase." + shown.key()));
        phase.valueProperty().addListener((_, _, wanted) -> {
            if (wanted != null) {
                wall.look(wanted);
            }
        });
        Button follow = new Ask(texts).button("wall-follow", "teach.wall.follow", Feather.REFRESH_CW, () -> {
            phase.setValue(null);
            wall.followPhase();
        });
        slides.setId("wall-slides");
        texts.named(slides, "teach.wall.slides");
        slides.setPrefHeight(190);
        slides.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Slide slide, boolean empty) {
                super.updateItem(slide, empty);
                setText(slide == null || empty ? "" : Script.of(slide, model.language().getValue()).title());
            }
        });
        slides.getSelectionModel().selectedIndexProperty().addListener((_, _, wanted) -> {
            if (!showing && wanted.intValue() >= 0) {
                wall.choose(wanted.intValue());
            }
        });
        model.language().subscribe(_ -> slides.refresh());
        VBox box = new VBox(8, texts.label("teach.wall.slides", Css.PANEL_TITLE),
                new FlowPane(8, 8, phase, follow),
                slides);
        box.getStyleClass().add(Css.CARD);
        return box;
    }

    private VBox texts(Texts texts) {
        Runnable renew = () -> view.set(seen());
        press.setId("wall-press");
        press.textProperty().bind(texts.of("teach.wall.press"));
        press.setOnAction(_ -> renew.run());
        clauses.setId("wall-clauses");
        clauses.textProperty().bind(texts.of("teach.wall.clauses"));
        clauses.setOnAction(_ -> renew.run());
        aloud.setId("wall-aloud");
        VBox box = new VBox(8, texts.label("teach.wall.texts", Css.PANEL_TITLE), press, clauses,
                texts.label("teach.wall.aloud", Css.PANEL_TITLE), aloud);
        box.getStyleClass().add(Css.CARD);
        return box;
    }

    private static CheckBox check(String id, String key, Texts texts) {
        CheckBox check = new CheckBox();
        check.setId(id);
        check.textProperty().bind(texts.of(key));
        return check;
    }

    private void offer(List<Slide> deck) {
        showing = true;
        slides.getItems().setAll(deck);
        slides.getSelectionModel().clearAndSelect(wall.index());
        showing = false;
    }

    private void say() {
        aloud.setText(Script.of(wall.shownProperty().get(), wall.languageProperty().get()).aloud());
    }
}
