package summitry.ui.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.brief.ReadingLevel;
import summitry.lint.FindingWords;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.report.BriefOrder;
import summitry.report.pdf.Paper;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** How the briefs of all parties are printed: languages, paper, length, and into which files. */
public final class BriefsView extends VBox {
    private static final int MOST_TOLD = 3;

    private final BriefsViewModel model;
    private final Texts texts;
    private final Function<String, Optional<Path>> file;
    private final Supplier<Optional<Path>> folder;
    private final CheckBox english;
    private final CheckBox indonesian;
    private final ComboBox<Paper> paper;
    private final ComboBox<ReadingLevel> level;
    private final CheckBox twoSided;
    private final CheckBox apart;
    private final Wrapped about = new Wrapped();
    private final VBox missing = new VBox();
    private final Button make;

    /**
     * Shows what can be chosen.
     *
     * @param file asks where a file is saved, with the name that is suggested
     * @param folder asks for a folder
     * @param lifecycle ends with the sheet that this stands on
     */
    public BriefsView(BriefsViewModel model, Texts texts, Function<String, Optional<Path>> file,
            Supplier<Optional<Path>> folder, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        this.file = file;
        this.folder = folder;
        getStyleClass().addAll("sheet-content", "exchange");
        about.setId("briefs-about");
        missing.setId("briefs-missing");
        missing.getStyleClass().add("exchange-misread");
        english = language(Language.ENGLISH);
        indonesian = language(Language.INDONESIAN);
        FlowPane tongues = new FlowPane(english, indonesian);
        tongues.getStyleClass().add("desk-checks");
        paper = choice("briefs-paper", "teach.print.paper", Paper.values(), Paper.A4,
                p -> texts.now().get("teach.print.paper." + p.key()));
        level = choice("briefs-level", "editor.briefs.level", ReadingLevel.values(), ReadingLevel.FULL,
                l -> texts.now().get("editor.briefs.level." + l.key()));
        twoSided = check("briefs-two-sided", "teach.print.two-sided");
        twoSided.setSelected(true);
        apart = check("briefs-apart", "editor.briefs.apart");
        make = button("briefs-make", "editor.briefs.make", Feather.PRINTER);
        make.getStyleClass().add(Css.PRIMARY);
        make.setOnAction(_ -> make());
        getChildren().addAll(about, missing, line("editor.briefs.languages", tongues),
                line("editor.briefs.level", level), line("teach.print.paper", paper), twoSided, apart,
                where(), work());
        lifecycle.watch(model.lookedProperty(), _ -> tell());
        lifecycle.watch(texts.language(), _ -> tell());
        make.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.lookedProperty().get().scenario().isEmpty() || chosen().isEmpty()
                        || model.workProperty().get().isPresent(),
                model.lookedProperty(), model.workProperty(),
                english.selectedProperty(), indonesian.selectedProperty()));
    }

    /** What has the keyboard at first. */
    public Node first() {
        return english.isSelected() ? english : indonesian;
    }

    private CheckBox language(Language language) {
        CheckBox box = check("briefs-language-" + language.code(), "language." + language.code());
        box.setSelected(language == texts.now().language());
        return box;
    }

    private CheckBox check(String id, String key) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(texts.of(key));
        return box;
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new FontIcon(icon));
        button.textProperty().bind(texts.of(key));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        return button;
    }

    private <T> ComboBox<T> choice(String id, String key, T[] values, T first, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setValue(first);
        texts.named(box, key);
        Names.in(box, name);
        return box;
    }

    private HBox line(String key, Node field) {
        Label name = texts.label(key, Css.MUTED);
        name.getStyleClass().add("briefs-name");
        HBox line = new HBox(name, field);
        line.getStyleClass().add("desk-row");
        return line;
    }

    /** How many files there will be, before anything is asked. */
    private Wrapped where() {
        Wrapped where = new Wrapped(Css.MUTED);
        where.setId("briefs-where");
        where.textProperty().bind(Bindings.createStringBinding(this::whereTo, model.lookedProperty(),
                texts.language(), apart.selectedProperty(),
                english.selectedProperty(), indonesian.selectedProperty()));
        return where;
    }

    private String whereTo() {
        Words words = texts.now();
        if (chosen().isEmpty()) {
            return words.get("editor.briefs.no-language");
        }
        int parties = model.lookedProperty().get().scenario().map(s -> s.parties().size()).orElse(0);
        int files = chosen().size() * (apart.isSelected() ? parties : 1);
        return files <= 1
                ? words.get("editor.briefs.where.file")
                : words.get("editor.briefs.where.folder", new Numbers(words.language()).whole(files));
    }

    private VBox work() {
        BooleanBinding atWork = Bindings.createBooleanBinding(() -> model.workProperty().get().isPresent(),
                model.workProperty());
        Button stop = button("briefs-stop", "editor.briefs.stop", Feather.X);
        stop.setOnAction(_ -> model.stop());
        stop.disableProperty().bind(atWork.not());
        FlowPane buttons = new FlowPane(make, stop);
        buttons.getStyleClass().add("exchange-buttons");
        ProgressBar progress = new ProgressBar();
        progress.setId("briefs-progress");
        progress.progressProperty().bind(model.shareProperty());
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(atWork);
        progress.managedProperty().bind(atWork);
        progress.accessibleTextProperty().bind(texts.of("editor.briefs.progress"));
        Wrapped answer = new Wrapped();
        answer.setId("briefs-answer");
        answer.textProperty().bind(Bindings.createStringBinding(
                () -> model.answerProperty().get().apply(texts.now()), model.answerProperty(),
                texts.language()));
        VBox box = new VBox(buttons, progress, answer);
        box.getStyleClass().add("exchange-misread");
        return box;
    }

    private void tell() {
        BriefsViewModel.Looked looked = model.lookedProperty().get();
        Words words = texts.now();
        about.setText(looked.isImpossible()
                ? words.get("editor.briefs.impossible")
                : looked.scenario().map(s -> words.get("editor.briefs.about",
                        new Numbers(words.language()).whole(s.parties().size())))
                        .orElseGet(() -> words.get("editor.briefs.looking")));
        missing.getChildren().setAll(looked.draft().filter(_ -> looked.isImpossible()).stream()
                .flatMap(draft -> stops(looked, new FindingWords(draft, words.language()), words).stream())
                .map(text -> {
                    Wrapped line = new Wrapped();
                    line.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
                    line.setText(text);
                    return line;
                }).toList());
        missing.setVisible(looked.isImpossible());
        missing.setManaged(looked.isImpossible());
    }

    private static List<String> stops(BriefsViewModel.Looked looked, FindingWords finding, Words words) {
        List<String> told = new ArrayList<>(
                looked.stops().stream().limit(MOST_TOLD).map(finding::sentence).toList());
        int more = looked.stops().size() - told.size();
        if (more > 0) {
            told.add(words.get("editor.briefs.more", new Numbers(words.language()).whole(more)));
        }
        return told;
    }

    private List<Language> chosen() {
        List<Language> chosen = new ArrayList<>();
        if (english.isSelected()) {
            chosen.add(Language.ENGLISH);
        }
        if (indonesian.isSelected()) {
            chosen.add(Language.INDONESIAN);
        }
        return chosen;
    }

    private void make() {
        model.lookedProperty().get().scenario().ifPresent(this::make);
    }

    private void make(Scenario scenario) {
        BriefOrder order = new BriefOrder(scenario, chosen(), paper.getValue(), level.getValue(),
                twoSided.isSelected(), apart.isSelected());
        Optional<Path> target = order.isOneFile() ? file.apply(order.name()) : folder.get();
        target.ifPresent(path -> model.print(order, path));
    }
}
