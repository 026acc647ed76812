package summitry.ui.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import summitry.draft.Cell;
import summitry.draft.Filling;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.exchange.Grid;
import summitry.figure.Sheet;
import summitry.model.Localized;
import summitry.text.Words;

/** The selected cells are filled in one step, seen before it is done. Used on the window's thread. */
public final class FillViewModel {
    private final DeskViewModel desk;
    private final Sheet.Block block;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.VALUE);
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");

    /** Ways to fill; each takes some numbers that are typed, from {@code low} to {@code high}. */
    enum Kind {
        VALUE(1, 0, 100), SERIES_DOWN(2, 0, 100), SERIES_ACROSS(2, 0, 100), PLUS(1, 0, 100), MINUS(1, 0, 100),
        TIMES(1, 0, 100), COPY_DOWN(0, 0, 0), COPY_ACROSS(0, 0, 0);

        private final int numbers;
        private final int low;
        private final int high;

        Kind(int numbers, int low, int high) {
            this.numbers = numbers;
            this.low = low;
            this.high = high;
        }

        int numbers() {
            return numbers;
        }

        /** The name in text keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Fills what is selected on a desk; empty where its table has no cell. */
    public static Optional<FillViewModel> of(DeskViewModel desk) {
        return desk.blockProperty().get().map(b -> new FillViewModel(desk, b));
    }

    private FillViewModel(DeskViewModel desk, Sheet.Block block) {
        this.desk = desk;
        this.block = block;
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** The only number, or where a series begins, as it is typed. */
    StringProperty firstProperty() {
        return first;
    }

    /** Where a series ends, as it is typed. */
    StringProperty secondProperty() {
        return second;
    }

    private OptionalDouble number(StringProperty typed) {
        return NumberInput.read(typed.get(), kind.get().low, kind.get().high);
    }

    /** Empty while a number that it takes is missing or none. */
    Optional<Filling> filling() {
        OptionalDouble one = number(first);
        OptionalDouble two = number(second);
        int given = one.isEmpty() ? 0 : two.isEmpty() ? 1 : 2;
        return given < kind.get().numbers()
                ? Optional.empty()
                : Optional.of(switch (kind.get()) {
                    case VALUE -> new Filling.Value(one.orElseThrow());
                    case SERIES_DOWN -> new Filling.Series(one.orElseThrow(), two.orElseThrow(), true);
                    case SERIES_ACROSS -> new Filling.Series(one.orElseThrow(), two.orElseThrow(), false);
                    case PLUS -> new Filling.Sum(one.orElseThrow());
                    case MINUS -> new Filling.Sum(-one.orElseThrow());
                    case TIMES -> new Filling.Product(one.orElseThrow());
                    case COPY_DOWN -> new Filling.Copy(true);
                    case COPY_ACROSS -> new Filling.Copy(false);
                });
    }

    /** What is wrong with what is typed; empty where nothing is, or where nothing is typed yet. */
    Optional<String> wrong(Words words) {
        int asked = kind.get().numbers();
        return asked > 0 && isWrong(first)
                ? Optional.of(told(first, words))
                : asked > 1 && isWrong(second) ? Optional.of(told(second, words)) : Optional.empty();
    }

    private boolean isWrong(StringProperty typed) {
        return !typed.get().isBlank() && number(typed).isEmpty();
    }

    private String told(StringProperty typed, Words words) {
        return words.get("editor.field.no-number", typed.get(), String.valueOf(kind.get().low),
                String.valueOf(kind.get().high));
    }

    /** Which cells and which of their numbers. */
    String range(Words words) {
        return words.get("editor.block.range", String.valueOf(block.count()),
                words.get("editor.layer." + desk.layerProperty().get().key()),
                name(block.top(), block.left(), words), name(block.bottom(), block.right(), words));
    }

    private String name(int row, int column, Words words) {
        Localized party = desk.parties().get(row).name();
        Localized issue = desk.issues().get(column).shortTitle();
        return words.get("editor.history.cell", named(party, words), named(issue, words));
    }

    private static String named(Localized name, Words words) {
        String told = name.in(words.language());
        return told.isBlank() ? words.get("editor.unnamed") : told;
    }

    /** What would change: how many cells, the first and the last of the block, and what is cut or stays empty. */
    String preview(Words words) {
        return filling().map(f -> {
            Grid.Filled filled = new CellEdits(desk).filled(block, measure(), f);
            return words.get("editor.block.preview", filled.edit().cells().size(), block.count(),
                    change(block.top(), block.left(), filled, words),
                    change(block.bottom(), block.right(), filled, words)) + said(filled, words);
        }).orElseGet(() -> words.get("editor.block.type"));
    }

    private static String said(Grid.Filled filled, Words words) {
        return (filled.cut() > 0 ? " " + words.get("editor.block.cut", filled.cut()) : "")
                + (filled.empty() > 0 ? " " + words.get("editor.block.empty", filled.empty()) : "");
    }

    private String change(int row, int column, Grid.Filled filled, Words words) {
        Place place = new Place(desk.parties().get(row).id(), desk.issues().get(column).id());
        Cell before = desk.draft().cells().get(place);
        Cell after = filled.edit().cells().getOrDefault(place, before);
        return words.get("editor.history.from-to", name(row, column, words), shown(before, words),
                shown(after, words));
    }

    private String shown(Cell cell, Words words) {
        return NumberInput.shown(cell.get(measure()), words.language())
                .orElseGet(() -> words.get("editor.cell.nothing"));
    }

    private Cell.Measure measure() {
        return desk.layerProperty().get().measure();
    }

    /** Fills in one step; false where something is still to be typed. */
    boolean fill() {
        Optional<Filling> filling = filling();
        filling.ifPresent(f -> new CellEdits(desk).fill(block, measure(), f));
        return filling.isPresent();
    }

    /** Tells what became of it. */
    static String done(Grid.Filled filled, Words words) {
        return words.get("editor.block.done", filled.edit().cells().size()) + said(filled, words);
    }
}
