package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.classroom.Beyond;
import summitry.classroom.Paper;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.ui.control.Buttons;
import summitry.ui.control.Wrapped;

/** Says who stands behind values beyond its mandate. Where the line lies is never said. */
final class BeyondWords {
    private final RoomViewModel model;
    private final RoomMoment moment;

    BeyondWords(RoomViewModel model, RoomMoment moment) {
        this.model = model;
        this.moment = moment;
    }

    /** What handing in does where it goes beyond a mandate; empty where it does not. To a delegation only of itself. */
    String warning(List<PartyId> backers, List<Paper.Value> values, Optional<PartyId> own) {
        return own
                .map(p -> String.join(" ", lines(List.of(p), values,
                        b -> moment.words().get("teach.paper.beyond.own", items(b)))))
                .orElseGet(() -> String.join(" ", lines(backers, values,
                        b -> moment.words().get("teach.paper.beyond.does", name(b), items(b)))));
    }

    /** A mark for each delegation that stands beyond its mandate, for the teacher. */
    List<Label> marks(Paper paper) {
        List<Label> marks = new ArrayList<>();
        lines(paper.backers(), paper.values(), b -> {
            Label mark = new Wrapped("move-warning");
            mark.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            mark.setId("paper-%d-beyond-%d".formatted(paper.number(), marks.size()));
            mark.setText(moment.words().get("teach.paper.beyond", name(b), items(b)));
            Buttons.tip(mark).setText(moment.words().get("teach.paper.beyond.tip", name(b)));
            marks.add(mark);
            return mark.getText();
        });
        return marks;
    }

    private List<String> lines(List<PartyId> backers, List<Paper.Value> values,
            Function<List<Beyond>, String> say) {
        List<Beyond> all = model.lesson().papers().beyond(backers, values);
        return backers.stream().map(p -> all.stream().filter(b -> b.party().equals(p)).toList())
                .filter(of -> !of.isEmpty()).map(say).toList();
    }

    private String name(List<Beyond> of) {
        return moment.name(of.getFirst().party());
    }

    private String items(List<Beyond> of) {
        List<IssueId> items = of.stream().map(Beyond::issue).toList();
        return String.join(", ", items.stream().map(moment::title).toList());
    }
}
