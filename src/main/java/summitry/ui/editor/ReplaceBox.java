package summitry.ui.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.lint.TextSearch;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What to look for and what to put in its place, how much was found, and the button that replaces it. */
final class ReplaceBox extends VBox {
    private final TextsViewModel model;
    private final ReplaceViewModel replace;
    private final Texts texts;
    private final TextField find = new TextField();
    private final TextField by = new TextField();
    private final CheckBox matchCase = check("case");
    private final CheckBox whole = check("whole");
    private final CheckBox english = check("in.english");
    private final CheckBox indonesian = check("in.indonesian");
    private final Wrapped told = new Wrapped();
    private final Button all = new Button();

    ReplaceBox(DeskViewModel desk, TextsViewModel model, ReplaceViewModel replace, Texts texts,
            Lifecycle lifecycle) {
        this.model = model;
        this.replace = replace;
        this.texts = texts;
        setId("replace-box");
        getStyleClass().add("replace-box");
        english.setSelected(true);
        indonesian.setSelected(true);
        told.setId("replace-told");
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        all.setId("replace-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> replace.replaceAll());
        HBox last = new HBox(told, all);
        last.getStyleClass().add("replace-last");
        HBox words = new HBox(line(find, "find"), line(by, "by"));
        words.getStyleClass().add("desk-both");
        FlowPane checks = new FlowPane(matchCase, whole, english, indonesian);
        checks.getStyleClass().add("desk-checks");
        getChildren().addAll(words, checks, last);
        by.setOnAction(_ -> replace.replaceAll());
        lifecycle.watch(desk.replacingProperty(), isReplacing -> {
            setVisible(isReplacing);
            setManaged(isReplacing);
            if (isReplacing) {
                find.requestFocus();
                find.selectAll();
            }
        });
        lifecycle.watch(model.filterProperty(), _ -> ask());
        lifecycle.watch(replace.previewProperty(), _ -> tell());
        lifecycle.watch(texts.language(), _ -> name());
    }

    private CheckBox check(String name) {
        CheckBox box = new CheckBox();
        box.setId("replace-" + name.replace('.', '-'));
        box.selectedProperty().subscribe((_, _) -> ask());
        return box;
    }

    private VBox line(TextField field, String name) {
        field.setId("replace-" + name);
        field.textProperty().subscribe((_, _) -> ask());
        field.accessibleTextProperty().bind(texts.of("editor.replace." + name));
        VBox box = new VBox(texts.label("editor.replace." + name, Css.MUTED), field);
        Buttons.tip(field).textProperty().bind(texts.of("editor.replace." + name + ".tip"));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("desk-named");
        return box;
    }

    private void name() {
        for (CheckBox box : List.of(matchCase, whole, english, indonesian)) {
            String key = "editor." + box.getId().replace('-', '.');
            box.setText(texts.now().get(key));
            Buttons.tip(box).setText(texts.now().get(key + ".tip"));
        }
        Buttons.tip(all).setText(texts.now().get("editor.replace.all.tip"));
        tell();
    }

    private void ask() {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if (english.isSelected()) {
            languages.add(Language.ENGLISH);
        }
        if (indonesian.isSelected()) {
            languages.add(Language.INDONESIAN);
        }
        replace.askedProperty().set(new ReplaceViewModel.Asked(
                new TextSearch(find.getText(), matchCase.isSelected(), whole.isSelected()), by.getText(),
                languages, model.filterProperty().get().chapters()));
    }

    private void tell() {
        ReplaceViewModel.Preview preview = replace.previewProperty().get();
        told.setText(told(preview, texts.now()));
        all.setText(texts.now().get("editor.replace.all", String.valueOf(preview.replaced().count())));
        all.setDisable(preview.replaced().count() == 0);
    }

    private String told(ReplaceViewModel.Preview preview, Words words) {
        ReplaceViewModel.Asked asked = replace.askedProperty().get();
        if (asked.search().words().isEmpty()) {
            return words.get("editor.replace.no-words");
        }
        if (asked.languages().isEmpty()) {
            return words.get("editor.replace.no-language");
        }
        if (preview.matches().isEmpty()) {
            return words.get("editor.replace.none", asked.search().words());
        }
        List<String> parts = new ArrayList<>(List.of(words.get("editor.replace.count",
                String.valueOf(preview.matches().size()), String.valueOf(preview.texts()))));
        if (!preview.leftOut().isEmpty()) {
            parts.add(words.get("editor.replace.left-out", String.valueOf(preview.leftOut().size())));
        }
        if (!preview.replaced().refused().isEmpty()) {
            parts.add(words.get("editor.replace.refused",
                    String.valueOf(preview.replaced().refused().size())));
        }
        return String.join(" ", parts);
    }

}
