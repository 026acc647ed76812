package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.VBox;
import summitry.brief.ScaleWords;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.figure.CellStrip;
import summitry.model.Bloc;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Party;
import summitry.text.Numbers;
import summitry.ui.chart.FigurePane;
import summitry.ui.chart.SpotMover;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The scale of the issue with the handles of one party, and what the wanted value means in words. */
final class CellStripView extends VBox {
    private final OneCell cell;
    private final Texts texts;
    private final FigurePane pane = new FigurePane();
    private final Wrapped meaning = new Wrapped(Css.CAPTION);

    CellStripView(OneCell cell, Texts texts, Lifecycle lifecycle) {
        this.cell = cell;
        this.texts = texts;
        getStyleClass().add("desk-strip");
        pane.setId("cell-strip");
        pane.setFocusTraversable(true);
        pane.fixHeight(CellStrip.HEIGHT);
        pane.onMove(new Mover());
        meaning.setId("cell-meaning");
        getChildren().addAll(pane, meaning);
        lifecycle.watch(cell.desk().blockProperty(), _ -> show());
        lifecycle.watch(cell.desk().historyProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
    }

    private Language language() {
        return texts.now().language();
    }

    private void show() {
        Optional<CellStrip> strip = strip();
        pane.setVisible(strip.isPresent());
        strip.ifPresent(s -> pane.show((width, height) -> s.figure(texts.now(), width, height)));
        meaning.setText(cell.issue().map(i -> cell.now().get().ideal().isPresent()
                ? new ScaleWords(i, language()).of(cell.now().get().ideal().getAsDouble())
                : texts.now().get("editor.cell.tip.missing")).orElse(""));
    }

    private Optional<CellStrip> strip() {
        return cell.party().flatMap(p -> cell.issue().flatMap(i -> cell.now().map(c -> strip(p, i, c))));
    }

    private CellStrip strip(Party party, Issue issue, Cell now) {
        Draft draft = cell.desk().draft();
        List<CellStrip.Other> others = new ArrayList<>();
        for (Party other : draft.parties()) {
            OptionalDouble wants = draft.cells().get(other.id(), issue.id()).ideal();
            if (!other.id().equals(party.id()) && wants.isPresent()) {
                others.add(new CellStrip.Other(other.name().in(language()), mark(draft, other),
                        wants.getAsDouble()));
            }
        }
        String told = now.ideal().isPresent() ? told(issue, now.ideal().getAsDouble()) : "";
        return new CellStrip(party.name().in(language()), mark(draft, party), now.ideal(), now.stated(),
                now.redMin(), now.redMax(), others, told, end(issue, 0), end(issue, 100));
    }

    static Bloc.Mark mark(Draft draft, Party party) {
        int lane = Filter.lane(draft, party);
        return lane < draft.blocs().size() ? draft.blocs().get(lane).mark() : Bloc.Mark.RING;
    }

    private String told(Issue issue, double value) {
        String number = new Numbers(language()).whole(value);
        return new ScaleWords(issue, language()).amount(value)
                .map(a -> texts.now().get("editor.cell.equals", number, a)).orElse(number);
    }

    private String end(Issue issue, int value) {
        return new ScaleWords(issue, language()).amount(value)
                .orElseGet(() -> issue.scale().get(value == 0 ? 0 : 4).in(language()));
    }

    private final class Mover implements SpotMover {
        @Override
        public Optional<String> refusal(String spot) {
            return Optional.empty();
        }

        @Override
        public double value(String spot) {
            Cell.Measure measure = measure(spot);
            return cell.now().map(c -> c.get(measure)).orElse(OptionalDouble.empty())
                    .orElse(measure == Cell.Measure.RED_MAX ? 100 : 0);
        }

        @Override
        public String told(String spot, double value) {
            return texts.now().get("editor.measure." + spot) + " "
                    + cell.issue().map(i -> CellStripView.this.told(i, value)).orElse("");
        }

        @Override
        public void move(String spot, double value) {
            Cell.Measure measure = measure(spot);
            boolean isEnd = (measure == Cell.Measure.RED_MIN && value <= 0)
                    || (measure == Cell.Measure.RED_MAX && value >= 100);
            cell.number(measure, isEnd ? OptionalDouble.empty() : OptionalDouble.of(value), "");
        }

        private static Cell.Measure measure(String spot) {
            for (Cell.Measure measure : Cell.Measure.values()) {
                if (measure.key().equals(spot)) {
                    return measure;
                }
            }
            throw new IllegalArgumentException("%s is no number of a cell.".formatted(spot));
        }
    }
}
