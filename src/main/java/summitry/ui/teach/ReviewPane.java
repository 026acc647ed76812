package summitry.ui.teach;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.analysis.Passage;
import summitry.analysis.Review;
import summitry.debrief.ReviewPage;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What each delegation that people led wanted and got, and what it said against what it did. */
final class ReviewPane extends VBox {
    private final RoomViewModel model;
    private final VBox pages = new VBox(4);

    ReviewPane(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        setId("reviews");
        getStyleClass().add(Css.CARD);
        Wrapped hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("teach.review.hint"));
        getChildren().addAll(texts.label("teach.review", Css.PANEL_TITLE), hint, pages);
        lifecycle.watch(model.momentProperty(), this::show);
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
