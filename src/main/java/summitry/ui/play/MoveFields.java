package summitry.ui.play;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.text.Words;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** The particulars of a move: only those that the chosen kind of move reads are there. */
final class MoveFields extends VBox {
    private final Texts texts;
    private final ValueBox to;
    private final Choices<PartyId> target;
    private final Choices<PartyId> second;
    private final Choices<Response> response;
    private final Choices<IssueId> get;
    private final ValueBox give;
    private final ValueBox take;

    MoveFields(Desk desk, Texts texts) {
        this.texts = texts;
        getStyleClass().add("move-fields");
        to = new ValueBox("move-to", texts.of("play.move.to"), texts, v -> desk.edit(d -> d.withTo(v)),
                desk::misread);
        target = new Choices<>("move-target", "play.move.target", texts,
                p -> desk.edit(d -> d.withTarget(p)));
        second = new Choices<>("move-second", "play.move.second", texts,
                p -> desk.edit(d -> d.withSecond(p)));
        response = new Choices<>("move-response", "play.move.response", texts,
                r -> desk.edit(d -> d.withResponse(r)));
        give = new ValueBox("move-give", texts.of("play.move.give"), texts,
                v -> desk.edit(d -> d.withGive(v)),
                desk::misread);
        get = new Choices<>("move-get", "play.move.get", texts, i -> desk.edit(d -> d.withGet(i)));
        take = new ValueBox("move-take", texts.of("play.move.take"), texts,
                v -> desk.edit(d -> d.withTake(v)),
                desk::misread);
        getChildren().addAll(to, response, target, second, give, get, take);
    }

    void show(MoveSheet sheet) {
        MoveDraft draft = sheet.draft();
        MoveKind kind = draft.kind();
        shown(to, kind.hasValue());
        shown(response, kind == MoveKind.RESPOND);
        shown(target, kind.hasTarget());
        shown(second, kind == MoveKind.MEDIATE);
        for (Region part : List.of(give, get, take)) {
            shown(part, kind == MoveKind.TRADE);
        }
        to.show(sheet.to(), draft.to(), sheet.toTold());
        response.show(sheet.responses(), draft.response());
        target.show(sheet.parties(), draft.target());
        second.show(sheet.parties(), draft.second());
        get.show(sheet.issues(), draft.get());
        give.show(sheet.give(), draft.give(), points(sheet.give()));
        take.show(sheet.take(), draft.take(), points(sheet.take()));
    }

    private String points(Range range) {
        Words words = texts.now();
        return words.get("play.move.points",
                new summitry.text.Numbers(words.language()).value(range.high()));
    }

    private static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** A list to choose one thing from, under its name. */
    private static final class Choices<T> extends VBox {
        private final ComboBox<MoveSheet.Choice<T>> box = new ComboBox<>();
        private boolean showing;

        Choices(String id, String name, Texts texts, Consumer<T> change) {
            getStyleClass().add("value-box");
            Label label = texts.label(name, Css.MUTED);
            label.setLabelFor(box);
            box.setId(id);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setVisibleRowCount(12);
            texts.named(box, name);
            box.valueProperty().addListener((_, _, chosen) -> {
                if (!showing && chosen != null) {
                    change.accept(chosen.value());
                }
            });
            getChildren().addAll(label, box);
        }

        void show(List<MoveSheet.Choice<T>> choices, T value) {
            showing = true;
            if (!box.getItems().equals(choices)) {
                box.getItems().setAll(choices);
            }
            box.setValue(choices.stream().filter(c -> c.value().equals(value)).findFirst().orElse(null));
            showing = false;
        }
    }
}
