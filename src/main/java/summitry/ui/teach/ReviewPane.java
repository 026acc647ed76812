package summitry.ui.teach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
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
    private final RoomViewModel model;
    private final VBox pages = new VBox(4);
    private final DebriefBoard board;
    private final SavePlace place;
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
        getChildren().addAll(texts.label("teach.review", Css.PANEL_TITLE), hint, pages,
                new HBox(print), saved);
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
        pages.getChildren().clear();
        if (path.isEmpty()) {
            return;
        }
        List<Review> own = Review.of(model.run().engine(), path).stream()
                .filter(r -> moment.lesson().ledByPeople().contains(r.party())).toList();
        ReviewPage.of(moment.scenario(), moment.language(), own)
                .forEach(p -> pages.getChildren().add(page(p, moment)));
    }

    private Node page(ReviewPage page, RoomMoment moment) {
        VBox lines = new VBox(6);
        page.results().forEach(r -> lines.getChildren().add(line(r)));
        page.words().forEach(w -> {
            Wrapped line = line(w.text());
            line.setGraphic(new FontIcon(w.isKept() ? Feather.CHECK : Feather.CORNER_UP_LEFT));
            lines.getChildren().add(line);
        });
        lines.getStyleClass().add("review-lines");
        TitledPane pane = new TitledPane(moment.name(page.party()), lines);
        pane.setId("review-" + page.party());
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static Wrapped line(String text) {
        Wrapped line = new Wrapped();
        line.setText(text);
        return line;
    }
}
