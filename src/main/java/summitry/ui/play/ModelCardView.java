package summitry.ui.play;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A model in plain words, what it may be set to, how far it was off, and where it is from. */
final class ModelCardView extends VBox {
    ModelCardView(ModelCard card, Texts texts) {
        setId("model-card");
        getChildren().addAll(wrapped(card.assumes(), Looks.BODY), wrapped(card.more(), Looks.BODY),
                part("forecast.card.measured", card.measured(), texts));
        if (!card.settings().isEmpty()) {
            VBox settings = new VBox(texts.label("forecast.card.settings", Css.PANEL_TITLE));
            settings.getStyleClass().add("inquiry-part");
            card.settings().forEach(s -> settings.getChildren().add(setting(s, texts)));
            getChildren().add(settings);
        }
        VBox source = part("forecast.card.source", card.source(), texts);
        source.setId("model-source");
        getChildren().add(source);
    }

    private static VBox part(String title, String text, Texts texts) {
        VBox box = new VBox(texts.label(title, Css.PANEL_TITLE), wrapped(text, Looks.BODY));
        box.getStyleClass().add("inquiry-part");
        return box;
    }

    private static VBox setting(ModelCard.Setting setting, Texts texts) {
        Wrapped name = wrapped(setting.name(), Css.STRONG);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label usual = new Label(setting.usual());
        usual.getStyleClass().addAll(Css.STRONG, Looks.NUMBER);
        usual.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, usual);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("rule-case");
        VBox box = new VBox(line, wrapped(setting.plain(), Css.MUTED),
                wrapped(texts.now().get("forecast.card.range", setting.range()), Css.MUTED));
        box.getStyleClass().add("rule-setting");
        return box;
    }

    private static Wrapped wrapped(String text, String style) {
        Wrapped label = new Wrapped(style);
        label.setText(text);
        return label;
    }
}
