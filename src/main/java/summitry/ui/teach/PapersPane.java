package summitry.ui.teach;

import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import summitry.classroom.Paper;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All proposals side by side; those that are closed stay, after the open ones. */
final class PapersPane extends VBox {
    private final RoomViewModel model;
    private final Texts texts;
    private final TilePane list = new TilePane(12, 12);
    private final Wrapped none = new Wrapped(Css.MUTED);
    private final SortedMap<Integer, PaperCard> cards = new TreeMap<>();

    PapersPane(RoomViewModel model, Texts texts, Lifecycle lifecycle) {
        this.model = model;
        this.texts = texts;
        setId("papers");
        setSpacing(8);
        none.textProperty().bind(texts.of("teach.papers.none"));
        list.setPrefColumns(1);
        list.setTileAlignment(javafx.geometry.Pos.TOP_LEFT);
        getChildren().addAll(texts.label("teach.papers", Css.PANEL_TITLE), none, list);
        lifecycle.watch(model.momentProperty(), this::show);
    }

    private void show(RoomMoment moment) {
        none.setVisible(moment.lesson().papers().isEmpty());
        none.setManaged(none.isVisible());
        for (Paper paper : moment.lesson().papers()) {
            PaperCard card = cards.computeIfAbsent(paper.number(), n -> {
                PaperCard made = new PaperCard(n, model, texts);
                list.getChildren().add(made);
                return made;
            });
            card.show(paper, moment);
        }
    }
}
