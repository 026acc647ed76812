package summitry.ui.teach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.analysis.Passage;
import summitry.analysis.Review;
import summitry.debrief.ReviewPage;
import summitry.experiment.TurningPoint;
import summitry.report.DebriefOrder;
import summitry.report.DebriefPack;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.theme.Css;

/** What each delegation that people led wanted and got, and what it said against what it did. */
final class ReviewPane extends VBox {
    private static final List<String> COLUMNS = List.of("item", "wanted", "got", "verdict", "really");

    private final RoomViewModel model;
    private final VBox pages = new VBox(4);
    private final DebriefBoard board;
    private final SavePlace place;
    private final ToggleButton reveal = new ToggleButton();
    private final Wrapped saved = new Wrapped(Css.MUTED);

    ReviewPane(RoomViewModel model, DebriefBoard board, SavePlace place, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.board = board;
        this.place = place;
        saved.setId("debrief-saved");
        Button print = new Ask(texts).button("debrief-print", "teach.after.print", Feather.PRINTER,
                this::print);
        setId("reviews");
        getStyleClass().add(Css.CARD);
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("teach.review.hint"));
        reveal.setId("review-reveal");
        reveal.textProperty().bind(texts.of("teach.known.show"));
        reveal.setOnAction(_ -> show(model.momentProperty().get()));
        Wrapped scale = new Wrapped(Css.MUTED);
        scale.textProperty().bind(texts.of("class.after.scale"));
        Wrapped kept = new Wrapped(Css.MUTED);
        kept.textProperty().bind(texts.of("teach.review.kept"));
        FlowPane buttons = new FlowPane(reveal, print);
        buttons.getStyleClass().add("review-buttons");
        getChildren().addAll(texts.label("teach.review", Css.PANEL_TITLE), hint, scale, pages, buttons,
                kept, saved);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void print() {
        RoomMoment moment = model.momentProperty().get();
        List<TurningPoint> points = board.searchProperty().get()
                .filter(s -> s.node() == moment.tree().cursor())
                .flatMap(DebriefBoard.Search::points).orElse(List.of());
        place.choose(moment.words().get("teach.after.file") + ".pdf")
                .ifPresent(file -> UiTask.start(model.threads(),
                        _ -> write(DebriefPaper.of(moment, model, points), file, moment), _ -> {},
                        model::failed));
    }

    private void write(DebriefOrder order, Path file, RoomMoment moment) {
        String told;
        try {
            DebriefPack.write(order, file);
            told = moment.words().get("teach.saved", file);
        } catch (IOException e) {
            told = moment.words().get("teach.not-saved", file);
        }
        String sentence = told;
        model.threads().ui().execute(() -> saved.setText(sentence));
    }

    private void show(RoomMoment moment) {
        List<Passage> path = RunPath.of(moment.tree());
        List<String> open = pages.getChildren().stream()
                .filter(p -> p instanceof TitledPane t && t.isExpanded())
                .map(Node::getId).toList();
        pages.getChildren().clear();
        if (path.isEmpty()) {
            return;
        }
        List<Review> own = Review.of(model.run().engine(), path).stream()
                .filter(r -> moment.lesson().ledByPeople().contains(r.party())).toList();
        ReviewPage.of(moment.scenario(), moment.language(), own)
                .forEach(p -> pages.getChildren().add(page(p, moment, open)));
    }

    private Node page(ReviewPage page, RoomMoment moment, List<String> open) {
        VBox lines = new VBox(6);
        lines.getChildren().addAll(line(page.summary()), table(page, moment));
        page.words().forEach(w -> {
            Wrapped line = line(w.text());
            line.setGraphic(new FontIcon(w.isKept() ? Feather.CHECK : Feather.CORNER_UP_LEFT));
            lines.getChildren().add(line);
        });
        lines.getStyleClass().add("review-lines");
        TitledPane pane = new TitledPane(moment.name(page.party()), lines);
        pane.setId("review-" + page.party());
        pane.setExpanded(open.contains(pane.getId()));
        pane.setAnimated(false);
        return pane;
    }

    /** How it really was stays hidden until the class asks. */
    private Node table(ReviewPage page, RoomMoment moment) {
        GridPane table = new GridPane();
        table.getStyleClass().add("participation");
        int columns = reveal.isSelected() ? COLUMNS.size() : COLUMNS.size() - 1;
        for (int c = 0; c < columns; c++) {
            table.add(cell(moment.words().get("class.after.col." + COLUMNS.get(c)), Css.CAPTION), c, 0);
            for (int r = 0; r < page.results().size(); r++) {
                table.add(cell(page.results().get(r).cells().get(c), "body"), c, r + 1);
            }
        }
        return table;
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.getStyleClass().add(style);
        cell.setWrapText(true);
        return cell;
    }

    private static Wrapped line(String text) {
        Wrapped line = new Wrapped();
        line.setText(text);
        return line;
    }
}
