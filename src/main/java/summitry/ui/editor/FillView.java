package summitry.ui.editor;

import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Chooses how the selected cells are filled, and tells what would change before it is done. */
public final class FillView extends VBox {
    private final FillViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final ComboBox<FillViewModel.Kind> kind = new ComboBox<>();
    private final Wrapped preview = new Wrapped(Css.STRONG);
    private final Wrapped wrong = new Wrapped(Css.REFUSAL);
    private final VBox number;
    private final VBox from;
    private final VBox to;

    /** @param close closes the sheet that this stands on */
    public FillView(FillViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        getStyleClass().addAll("sheet-content", "fill");
        Wrapped range = new Wrapped(Css.MUTED);
        range.setId("fill-range");
        range.textProperty().bind(texts.of(model::range));
        kind.setId("fill-kind");
        kind.accessibleTextProperty().bind(texts.of("editor.block.how"));
        kind.setItems(FXCollections.observableArrayList(FillViewModel.Kind.values()));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(FillViewModel.@Nullable Kind of) {
                return of == null ? "" : texts.now().get("editor.block.kind." + of.key());
            }

            @Override
            public FillViewModel.@Nullable Kind fromString(String text) {
                return null;
            }
        });
        kind.valueProperty().bindBidirectional(model.kindProperty());
        number = named("number", model.firstProperty());
        from = named("from", model.firstProperty());
        to = named("to", model.secondProperty());
        HBox numbers = new HBox(number, from, to);
        numbers.getStyleClass().add("fill-numbers");
        Button fill = new Button();
        fill.setId("fill-cells");
        fill.getStyleClass().add(Css.PRIMARY);
        fill.textProperty().bind(texts.of("editor.block.do"));
        Buttons.tip(fill).textProperty().bind(texts.of("editor.block.do.tip"));
        fill.setOnAction(_ -> fill());
        preview.setId("fill-preview");
        wrong.setId("fill-wrong");
        getChildren().addAll(range, new VBox(texts.label("editor.block.how", Css.MUTED), kind), numbers,
                wrong,
                preview, fill);
        model.kindProperty().subscribe(this::show);
        model.firstProperty().subscribe(this::show);
        model.secondProperty().subscribe(this::show);
        texts.language().subscribe(this::show);
        show();
    }

    private VBox named(String name, StringProperty typed) {
        TextField field = new TextField();
        field.setId("fill-" + name);
        field.setPrefColumnCount(5);
        field.accessibleTextProperty().bind(texts.of("editor.block." + name));
        Buttons.tip(field).textProperty().bind(texts.of("editor.block." + name + ".tip"));
        field.textProperty().bindBidirectional(typed);
        field.setOnAction(_ -> fill());
        VBox box = new VBox(texts.label("editor.block." + name, Css.MUTED), field);
        box.getStyleClass().add("desk-named");
        return box;
    }

    /** What has the keyboard at first. */
    public Node first() {
        return kind;
    }

    private void show() {
        int asked = model.kindProperty().get().numbers();
        see(number, asked == 1);
        see(from, asked == 2);
        see(to, asked == 2);
        wrong.setText(model.wrong(texts.now()).orElse(""));
        see(wrong, !wrong.getText().isEmpty());
        preview.setText(model.preview(texts.now()));
        see(preview, wrong.getText().isEmpty());
    }

    private static void see(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    private void fill() {
        if (model.fill()) {
            close.run();
        }
    }
}
