package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import summitry.model.IssueId;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The items that go on the next ballot: one by one, all, none, or the one on the strip alone. */
final class BallotChoice extends VBox {
    private final RoomViewModel model;
    private final SummitScreen summit;
    private final TilePane items = new TilePane(16, 6);
    private final Button only;
    private List<IssueId> votable = List.of();

    BallotChoice(RoomViewModel model, Texts texts, SummitScreen summit) {
        super(10);
        this.model = model;
        this.summit = summit;
        Ask ask = new Ask(texts);
        Label hint = new Wrapped(Css.MUTED);
        hint.textProperty().bind(texts.of("teach.vote.choose"));
        items.setId("ballot-items");
        items.setPrefColumns(1);
        items.setTileAlignment(Pos.CENTER_LEFT);
        only = ask.button("ballot-only", "teach.vote.only", Feather.TARGET,
                () -> summit.item().ifPresent(i -> tick(List.of(i))));
        only.textProperty().unbind();
        getChildren().addAll(hint,
                new FlowPane(8, 8,
                        ask.button("ballot-all", "teach.vote.all", Feather.CHECK_SQUARE, () -> tick(votable)),
                        ask.button("ballot-none", "teach.vote.untick", Feather.SQUARE, () -> tick(List.of())),
                        only),
                items, ask.button("ballot-open", "teach.vote.open", Feather.CHECK_SQUARE, model::openBallot));
    }

    void show(List<IssueId> wanted, RoomMoment moment) {
        List<String> titles = wanted.stream().map(moment::title).toList();
        if (!boxes().stream().map(CheckBox::getText).toList().equals(titles)) {
            votable = List.copyOf(wanted);
            items.getChildren().setAll(votable.stream().map(i -> box(i, moment)).toList());
        }
        Optional<IssueId> item = summit.item();
        only.setText(item.map(i -> moment.words().get("teach.vote.only-one", moment.title(i)))
                .orElseGet(() -> moment.words().get("teach.vote.only")));
        only.setDisable(item.filter(votable::contains).isEmpty());
        tell();
    }

    private List<CheckBox> boxes() {
        return items.getChildren().stream().map(CheckBox.class::cast).toList();
    }

    private CheckBox box(IssueId issue, RoomMoment moment) {
        CheckBox box = new CheckBox(moment.title(issue));
        box.setId("ballot-item-" + issue);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> model.tick(issue, box.isSelected()));
        return box;
    }

    private void tick(List<IssueId> wanted) {
        model.tick(wanted);
        tell();
    }

    private void tell() {
        for (int i = 0; i < votable.size(); i++) {
            boxes().get(i).setSelected(model.isTicked(votable.get(i)));
        }
    }
}
