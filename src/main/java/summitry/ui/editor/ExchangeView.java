package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.exchange.CountriesTable;
import summitry.exchange.Form;
import summitry.exchange.NearMiss;
import summitry.exchange.PreferencesTable;
import summitry.exchange.Preview;
import summitry.exchange.Table;
import summitry.exchange.TableReader;
import summitry.exchange.VotesTable;
import summitry.json.SafeFile;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Tables into the draft, seen before they are taken, and out of it. */
public final class ExchangeView extends VBox {
    /** Spreadsheets read a table as UTF-8 only where it begins with this. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final DeskViewModel desk;
    private final Texts texts;
    private final Runnable close;
    private final Button choose;
    private final VBox result = new VBox();

    /**
     * No table is read yet.
     *
     * @param choice asks for a table
     * @param place asks where a table is saved, with the name that is suggested
     * @param close closes the sheet that this stands on
     */
    public ExchangeView(DeskViewModel desk, Texts texts, Supplier<Optional<Path>> choice,
            Function<String, Optional<Path>> place, Runnable close) {
        this.desk = desk;
        this.texts = texts;
        this.close = close;
        getStyleClass().addAll("sheet-content", "exchange");
        choose = button("exchange-choose", "editor.exchange.choose", Feather.FOLDER);
        choose.setOnAction(_ -> choice.get().ifPresent(this::open));
        Button export = button("exchange-export", "editor.exchange.export", Feather.DOWNLOAD);
        export.setOnAction(_ -> place.apply(desk.draft().about().id() + "-preferences.csv")
                .ifPresent(this::save));
        FlowPane buttons = new FlowPane(choose, export);
        buttons.getStyleClass().add("exchange-buttons");
        getChildren().addAll(buttons, result);
        result.getStyleClass().add("exchange-preview");
        forms();
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new FontIcon(icon));
        button.textProperty().bind(texts.of(key));
        return button;
    }

    /** What has the keyboard at first. */
    public Node first() {
        return choose;
    }

    /** Whether a file is called as tables are. */
    public static boolean isTable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    private void forms() {
        result.getChildren().clear();
        for (Form form : Form.values()) {
            Label name = texts.label("editor.exchange.form." + form.key(), Css.STRONG);
            Wrapped columns = new Wrapped(Css.MUTED);
            columns.textProperty().bind(texts.of("editor.exchange.form." + form.key() + ".tip"));
            result.getChildren().add(new VBox(name, columns));
        }
    }

    private void save(Path file) {
        try {
            SafeFile.write(file, BYTE_ORDER_MARK + PreferencesTable.csv(desk.draft(), desk.language()));
            say(Css.MUTED, texts.now().get("editor.exchange.saved", String.valueOf(file.getFileName())));
        } catch (IOException refused) {
            say(Css.REFUSAL, texts.now().get("editor.exchange.refused", String.valueOf(file),
                    String.valueOf(refused.getMessage())));
        }
    }

    private void say(String style, String text) {
        Wrapped said = new Wrapped(style);
        said.setId("exchange-said");
        said.setText(text);
        result.getChildren().setAll(said);
    }

    /** Reads a table and shows what it would do; the draft stays as it is. */
    public void open(Path file) {
        Table table = TableReader.read(file);
        String name = String.valueOf(file.getFileName());
        Wrapped title = new Wrapped(Css.PANEL_TITLE);
        title.setId("exchange-file");
        Optional<Form> form = Form.of(table);
        title.setText(form
                .map(f -> texts.now().get("editor.exchange.is", name,
                        texts.now().get("editor.exchange.form." + f.key())))
                .orElse(name));
        if (form.isEmpty()) {
            forms();
            result.getChildren().addFirst(PreviewPane.misread(Form.unknown(table), texts.now()));
            result.getChildren().addFirst(title);
            return;
        }
        result.getChildren().setAll(title, switch (form.get()) {
            case PREFERENCES -> preferences(table, name);
            case VOTES -> new VotesPane(desk, VotesTable.of(table, desk.draft()), texts.now(), close);
            case COUNTRIES -> countries(table, name);
        });
    }

    private PreviewPane preview(Preview preview, String file) {
        return new PreviewPane(preview, desk.draft(), texts.now(), () -> {
            desk.edit(preview.edit(file));
            desk.say(words -> words.get("editor.exchange.taken", file));
            close.run();
        });
    }

    /** Names that may be misspelt, and below them what the table would do as long as they are meant so. */
    private VBox asked(Preview first, Function<Map<String, String>, Node> preview) {
        VBox below = new VBox();
        NearMissBox near = new NearMissBox(
                NearMiss.among(first.parties(), first.issues(), desk.draft()), texts.now(),
                meant -> below.getChildren().setAll(preview.apply(meant)));
        below.getChildren().setAll(preview.apply(Map.of()));
        VBox box = new VBox(near, below);
        box.getStyleClass().add("exchange-preview");
        return box;
    }

    private VBox preferences(Table table, String file) {
        return asked(PreferencesTable.preview(table, desk.draft()),
                meant -> preview(PreferencesTable.preview(table, desk.draft(), meant), file));
    }

    private VBox countries(Table table, String file) {
        CountriesTable states = CountriesTable.of(table, desk.draft());
        ComboBox<String> capability = new ComboBox<>();
        capability.setId("exchange-capability");
        String none = texts.now().get("editor.exchange.capability.none");
        List<String> choices = new ArrayList<>(List.of(none));
        choices.addAll(states.indicators().keySet());
        capability.getItems().setAll(choices);
        capability.setValue(none);
        Label label = texts.label("editor.exchange.capability");
        label.setLabelFor(capability);
        capability.accessibleTextProperty().bind(texts.of("editor.exchange.capability"));
        HBox row = new HBox(label, capability);
        row.getStyleClass().add("desk-field");
        VBox asked = asked(states.preview(Optional.empty(), file), meant -> {
            VBox below = new VBox();
            Runnable show = () -> below.getChildren()
                    .setAll(preview(CountriesTable.of(table, desk.draft(), meant)
                            .preview(Optional.ofNullable(capability.getValue())
                                    .filter(states.indicators()::containsKey), file),
                            file));
            capability.setOnAction(_ -> show.run());
            show.run();
            return below;
        });
        VBox box = new VBox(row, asked);
        box.getStyleClass().add("exchange-preview");
        return box;
    }
}
