package summitry.ui.play;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.brief.AuthorWords;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What the author tells a delegation that a person leads, closed until it is asked for. */
final class BriefBox extends VBox {
    private final ToggleButton open = new ToggleButton();
    private final VBox words = new VBox();
    private String party = "";

    BriefBox(Desk desk, Texts texts, Lifecycle lifecycle) {
        setId("seat-brief");
        getStyleClass().add("seat-box");
        open.setId("seat-brief-open");
        open.textProperty().bind(texts.of("play.seat.brief"));
        open.setGraphic(new FontIcon(Feather.LOCK));
        Buttons.tip(open).textProperty().bind(texts.of("play.seat.brief.tip"));
        words.setId("seat-brief-words");
        words.getStyleClass().addAll(Css.QUOTE, "seat-box");
        words.visibleProperty().bind(open.selectedProperty());
        words.managedProperty().bind(open.selectedProperty());
        getChildren().addAll(open, words);
        lifecycle.watch(desk.seatProperty(), seat -> seat.ifPresent(this::show));
    }

    private void show(SeatSheet seat) {
        if (!party.equals(seat.party().value())) {
            party = seat.party().value();
            open.setSelected(false);
        }
        boolean told = !seat.brief().isEmpty();
        setVisible(told);
        setManaged(told);
        words.getChildren().setAll(AuthorWords.paragraphs(seat.brief()).stream().map(p -> {
            Wrapped line = new Wrapped();
            line.setText(p);
            return line;
        }).toList());
    }
}
