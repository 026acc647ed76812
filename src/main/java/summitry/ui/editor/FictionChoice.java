package summitry.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.fiction.Retold;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;

/** Whether a new scenario is told under invented names, and under which. */
final class FictionChoice extends VBox {
    private final Texts texts;
    private final FictionMakers makers;
    private final Supplier<Localized> title;
    private final CheckBox box = new CheckBox();
    private @Nullable Scenario scenario;
    private @Nullable FictionViewModel model;

    /**
     * Not chosen at first.
     *
     * @param title of the new scenario, as it is typed now
     * @param chosen runs whenever it is chosen or not any more
     */
    FictionChoice(Texts texts, FictionMakers makers, Supplier<Localized> title, Runnable chosen) {
        this.texts = texts;
        this.makers = makers;
        this.title = title;
        getStyleClass().add("new-form");
        box.setId("new-fiction");
        box.textProperty().bind(texts.of("editor.new.fiction"));
        Buttons.tip(box).textProperty().bind(texts.of("editor.new.fiction.tip"));
        box.setOnAction(_ -> {
            show();
            chosen.run();
        });
    }

    /** Another scenario to be told. */
    void of(Scenario told) {
        if (!told.equals(scenario)) {
            scenario = told;
            model = null;
            show();
        }
    }

    private void show() {
        getChildren().setAll(box);
        if (box.isSelected()) {
            FictionViewModel now = model();
            getChildren().add(new FictionPane(now, texts, title, makers.place()));
        }
    }

    private FictionViewModel model() {
        FictionViewModel made = model;
        if (made == null) {
            Scenario of = scenario;
            if (of == null) {
                throw new IllegalStateException("names are asked for before a scenario is chosen.");
            }
            made = makers.names().apply(Draft.of(of));
            model = made;
        }
        return made;
    }

    boolean isChosen() {
        return box.isSelected();
    }

    /** The whole scenario as it was chosen; empty where its names are not ready or wrong. */
    Optional<Draft> draft(Scenario of) {
        return box.isSelected()
                ? model().retoldProperty().get().map(Retold::after)
                : Optional.of(Draft.of(of));
    }

    /** Why there is no draft. */
    String refusal() {
        return box.isSelected()
                ? (model().losses(texts.now()) + " " + model().counts(texts.now())).strip()
                : "";
    }
}
