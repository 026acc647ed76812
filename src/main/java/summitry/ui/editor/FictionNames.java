package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import summitry.fiction.Fiction;
import summitry.fiction.Named;
import summitry.text.Words;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** One row a name: the real one, the word for it that can be typed anew, and what it is called then, or what is wrong. */
final class FictionNames extends GridPane {
    private final FictionViewModel model;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    private record Row(int at, Label real, TextField word, Wrapped told) {}

    FictionNames(FictionViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("fiction-names");
        getStyleClass().add("fiction-names");
        ColumnConstraints real = new ColumnConstraints();
        real.setPercentWidth(38);
        ColumnConstraints word = new ColumnConstraints();
        word.setPercentWidth(27);
        ColumnConstraints told = new ColumnConstraints();
        told.setHgrow(Priority.ALWAYS);
        told.setHalignment(HPos.LEFT);
        getColumnConstraints().addAll(real, word, told);
        List<Named> names = model.fictionProperty().get().names();
        int line = 0;
        add(head("editor.fiction.real"), 0, line);
        add(head("editor.fiction.word"), 1, line);
        add(head("editor.fiction.name"), 2, line++);
        for (int i = 0; i < names.size(); i++) {
            boolean isFirstOther = !names.get(i).isParty() && (i == 0 || names.get(i - 1).isParty());
            if (isFirstOther) {
                add(texts.label("editor.fiction.others", Css.STRONG), 0, line++, 3, 1);
            }
            Row row = row(i);
            rows.add(row);
            addRow(line++, row.real(), row.word(), row.told());
        }
        model.fictionProperty().subscribe(this::show);
        texts.language().subscribe(this::show);
        show();
    }

    private Wrapped head(String key) {
        Wrapped head = new Wrapped(Css.MUTED);
        head.textProperty().bind(texts.of(key));
        return head;
    }

    private Row row(int at) {
        Label real = new Label();
        TextField word = new TextField();
        word.setId("fiction-word-" + at);
        real.setLabelFor(word);
        Wrapped told = new Wrapped(Css.MUTED);
        told.setId("fiction-name-" + at);
        word.setText(model.fictionProperty().get().names().get(at).word());
        word.textProperty().subscribe((_, now) -> model.rename(at, now));
        word.focusedProperty().subscribe(has -> {
            if (has) {
                Scroll.show(word);
            }
        });
        return new Row(at, real, word, told);
    }

    private void show() {
        Words words = texts.now();
        Fiction fiction = model.fictionProperty().get();
        for (Row row : rows) {
            Named name = fiction.names().get(row.at());
            String real = name.realName().in(words.language());
            row.real().setText(real);
            row.word().setAccessibleText(words.get("editor.fiction.word-for", real));
            // A shuffle is shown; what somebody is typing is left alone.
            if (!row.word().getText().strip().equals(name.word())) {
                row.word().setText(name.word());
            }
            Optional<String> fault = model.fault(row.at(), words);
            String told = name.isParty()
                    ? words.get("editor.fiction.with-code", name.name().in(words.language()), name.code())
                    : name.name().in(words.language());
            row.told().setText(fault.orElse(told));
            row.told().getStyleClass().setAll("label", fault.isPresent() ? Css.REFUSAL : Css.MUTED);
        }
    }
}
