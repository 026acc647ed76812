package summitry.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.Rulebook;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A rule of the rulebook: what it says, its switch, and its numbers when they are asked for. */
public final class RuleEntryView extends VBox {
    private final RuleList.Entry entry;
    private final Texts texts;
    private final RulebookDraft draft;
    private final CheckBox on = new CheckBox();
    private final VBox numbers = new VBox();
    private final List<RuleNumberView> fields = new ArrayList<>();

    public RuleEntryView(RuleList.Entry entry, RulebookDraft draft, Texts texts) {
        this.entry = entry;
        this.draft = draft;
        this.texts = texts;
        setId("rule-" + entry.rule().key());
        getStyleClass().add("rule-entry");
        on.setId("rule-on-" + entry.rule().key());
        on.setText(entry.name());
        on.getStyleClass().add(Css.STRONG);
        on.setDisable(!entry.canBeOff());
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.setOnAction(_ -> draft.change(book -> on.isSelected()
                ? book.including(entry.rule())
                : book.without(entry.rule())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(on, gap);
        head.getStyleClass().add("rule-case");
        if (!entry.settings().isEmpty()) {
            head.getChildren().add(opener());
        }
        numbers.getStyleClass().add("rule-numbers");
        numbers.setVisible(false);
        numbers.setManaged(false);
        getChildren().addAll(head, words(entry.plain(), Css.MUTED));
        if (!entry.canBeOff()) {
            getChildren().add(words(texts.now().get("play.rules.always"), Css.CAPTION));
        }
        getChildren().addAll(words(entry.term(), Css.CAPTION), numbers);
    }

    private ToggleButton opener() {
        ToggleButton open = new ToggleButton(texts.now().get("play.rules.numbers", entry.settings().size()));
        open.setId("rule-numbers-" + entry.rule().key());
        open.setAccessibleText(open.getText() + ": " + entry.name());
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.selectedProperty().addListener((_, _, isOpen) -> {
            if (fields.isEmpty()) {
                Consumer<RuleNumberView> add = fields::add;
                entry.settings().forEach(s -> add.accept(new RuleNumberView(s, draft, texts)));
                numbers.getChildren().addAll(fields);
                fields.forEach(f -> f.show(draft.book()));
            }
            numbers.setVisible(isOpen);
            numbers.setManaged(isOpen);
        });
        return open;
    }

    public void show(Rulebook book) {
        on.setSelected(book.isOn(entry.rule()));
        fields.forEach(f -> f.show(book));
    }

    private static Wrapped words(String text, String style) {
        Wrapped label = new Wrapped(style);
        label.setText(text);
        return label;
    }
}
