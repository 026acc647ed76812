package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import summitry.classroom.Ballot;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** The items of a ballot that a seat answers otherwise than the rest. */
final class VoteApart extends VBox {
    private VoteApart() {
        getStyleClass().add("vote-apart");
    }

    /** @param cast takes the vote with one item changed */
    static VoteApart of(PartyId party, Ballot ballot, Ballot.Vote vote, RoomMoment moment,
            Consumer<Ballot.Vote> cast) {
        VoteApart list = new VoteApart();
        list.setId("apart-list-" + party);
        for (IssueId issue : ballot.issues()) {
            Label title = new Wrapped();
            title.setText(moment.title(issue));
            title.getStyleClass().add("vote-apart-title");
            ComboBox<Response> choice = new ComboBox<>();
            choice.setId("apart-" + party + "-" + issue);
            choice.getItems().setAll(VoteKeys.BALLOT);
            choice.setConverter(words(moment));
            choice.setValue(vote.on(issue));
            choice.setAccessibleText(moment.words().get("teach.vote.apart.choice", moment.name(party),
                    moment.title(issue)));
            choice.valueProperty().addListener((_, _, chosen) -> {
                if (chosen != null && chosen != vote.on(issue)) {
                    cast.accept(changed(vote, issue, chosen));
                }
            });
            FlowPane line = new FlowPane(8, 4, title, choice);
            list.getChildren().add(line);
        }
        return list;
    }

    /** The vote with another answer to one item. */
    static Ballot.Vote changed(Ballot.Vote vote, IssueId issue, Response answer) {
        List<Ballot.Apart> apart = new ArrayList<>(vote.apart());
        apart.removeIf(a -> a.issue().equals(issue));
        if (answer != vote.answer()) {
            apart.add(new Ballot.Apart(issue, answer));
        }
        return new Ballot.Vote(vote.answer(), apart);
    }

    /** What is answered otherwise, in a line; empty where nothing is. */
    static String told(Ballot.Vote vote, RoomMoment moment) {
        return vote.apart().stream()
                .map(a -> moment.words().get("teach.vote.apart.one", moment.title(a.issue()),
                        moment.words().get("teach.vote." + a.answer().key())))
                .reduce((a, b) -> a + ", " + b).map(all -> moment.words().get("teach.vote.apart.told", all))
                .orElse("");
    }

    private static StringConverter<Response> words(RoomMoment moment) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Response answer) {
                return answer == null ? "" : moment.words().get("teach.vote." + answer.key());
            }

            @Override
            public @Nullable Response fromString(String word) {
                return VoteKeys.BALLOT.stream().filter(a -> toString(a).equals(word)).findFirst()
                        .orElse(null);
            }
        };
    }
}
