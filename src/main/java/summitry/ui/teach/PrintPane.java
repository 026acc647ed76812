package summitry.ui.teach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.model.Language;
import summitry.report.PackOrder;
import summitry.report.PackPart;
import summitry.report.PrintPack;
import summitry.report.Printed;
import summitry.report.pdf.Paper;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.theme.Css;

/** The print pack of the class: what is in it, for which paper, in which language; one click makes the file. */
final class PrintPane extends VBox {
    private final PrepareViewModel model;
    private final SavePlace place;
    private final Texts texts;
    private final ComboBox<Paper> paper;
    private final ComboBox<Language> language;
    private final CheckBox twoSided = new CheckBox();
    private final Map<PackPart, CheckBox> parts = new EnumMap<>(PackPart.class);
    private final BooleanProperty atWork = new SimpleBooleanProperty(false);
    private final BooleanProperty impossible = new SimpleBooleanProperty(true);
    private final SimpleStringProperty told = new SimpleStringProperty("");
    private final Label seats = new Wrapped(Css.MUTED);

    PrintPane(PrepareViewModel model, SavePlace place, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.place = place;
        this.texts = texts;
        setId("print");
        getStyleClass().add("desk-page");
        setSpacing(12);
        paper = choice("print-paper", "teach.print.paper", Paper.values(), Paper.A4,
                p -> texts.now().get("teach.print.paper." + p.key()));
        language = choice("print-language", "teach.print.language", Language.values(),
                texts.language().getValue(),
                l -> texts.now().get("language." + l.code()));
        twoSided.setId("print-two-sided");
        twoSided.textProperty().bind(texts.of("teach.print.two-sided"));
        twoSided.setSelected(true);
        VBox list = new VBox(6);
        for (PackPart part : PackPart.values()) {
            CheckBox box = new CheckBox();
            box.setId("print-part-" + part.key());
            box.textProperty().bind(texts.of("teach.print.part." + part.key()));
            box.setSelected(true);
            box.selectedProperty().addListener((_, _, _) -> check());
            parts.put(part, box);
            list.getChildren().add(box);
        }
        Button make = new Ask(texts).button("print-make", "teach.print.make", Feather.PRINTER, this::make);
        make.getStyleClass().add(Css.STRONG);
        make.disableProperty().bind(atWork.or(impossible));
        ProgressBar progress = new ProgressBar();
        progress.visibleProperty().bind(atWork);
        progress.managedProperty().bind(atWork);
        Wrapped answer = new Wrapped();
        answer.setId("print-answer");
        answer.textProperty().bind(told);
        seats.setId("print-seats");
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("teach.print.hint"));
        VBox what = new VBox(8, texts.label("teach.print", Css.PANEL_TITLE), hint, seats, list);
        what.getStyleClass().add(Css.CARD);
        FlowPane how = new FlowPane(line("teach.print.paper", paper), line("teach.print.language", language),
                twoSided);
        how.getStyleClass().add("print-how");
        VBox save = new VBox(10, how, new HBox(make), progress, answer);
        save.getStyleClass().add(Css.CARD);
        getChildren().addAll(what, save);
        lifecycle.watch(model.preparationProperty(), _ -> check());
        lifecycle.watch(texts.language(), _ -> check());
    }

    private HBox line(String key, ComboBox<?> box) {
        HBox line = new HBox(8, texts.label(key, Css.MUTED), box);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
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

    private Set<PackPart> chosen() {
        Set<PackPart> chosen = EnumSet.noneOf(PackPart.class);
        parts.forEach((part, box) -> {
            if (box.isSelected()) {
                chosen.add(part);
            }
        });
        return chosen;
    }

    /** What cannot be printed is said before anything is asked. */
    private void check() {
        Words words = texts.now();
        int people = model.preparationProperty().get().map(p -> PackChoice.seats(p).size()).orElse(0);
        impossible.set(people == 0 || chosen().isEmpty());
        seats.setText(people == 0
                ? words.get("teach.print.no-seats")
                : chosen().isEmpty()
                        ? words.get("teach.print.no-parts")
                        : words.get("teach.print.seats", new Numbers(words.language()).whole(people)));
    }

    private void make() {
        model.preparationProperty().get().ifPresent(preparation -> {
            PackOrder order = new PackChoice(paper.getValue(), language.getValue(), twoSided.isSelected(),
                    chosen())
                    .order(preparation);
            place.choose(preparation.scenario().id() + ".pdf").ifPresent(file -> {
                atWork.set(true);
                told.set("");
                UiTask.start(model.trials(), _ -> write(order, file), _ -> atWork.set(false), error -> {
                    atWork.set(false);
                    model.failed(error);
                });
            });
        });
    }

    private void write(PackOrder order, Path file) {
        Words words = texts.now();
        String sentence;
        try {
            Printed printed = PrintPack.write(order, file);
            sentence = words.get("teach.print.done", new Numbers(words.language()).whole(printed.pages()),
                    file);
        } catch (IOException e) {
            sentence = words.get("teach.not-saved", file);
        }
        String done = sentence;
        model.trials().ui().execute(() -> told.set(done));
    }
}
