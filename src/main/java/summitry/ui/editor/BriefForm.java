package summitry.ui.editor;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Language;
import summitry.model.Party;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What the author writes for the paper of a party: for everybody and for its own delegation, in full and in short. */
final class BriefForm extends VBox {
    private static final int ROWS = 6;
    private static final int SHORT_ROWS = 3;

    private final Fields fields;
    private final Texts texts;
    private final Supplier<Party> party;

    /** @param print shows what can be printed of it */
    BriefForm(Fields fields, Texts texts, Supplier<Party> party, Runnable print) {
        this.fields = fields;
        this.texts = texts;
        this.party = party;
        setId("party-briefs");
        getStyleClass().add("desk-briefs");
        Wrapped note = new Wrapped(Css.MUTED);
        note.setId("briefs-note");
        note.textProperty().bind(texts.of("editor.briefs.note"));
        getChildren().addAll(heading("editor.briefs.public", Feather.USERS), text(BriefText.OPEN),
                text(BriefText.OPEN_SHORT), heading("editor.briefs.confidential", Feather.LOCK), note,
                text(BriefText.SECRET), text(BriefText.SECRET_SHORT), printing(print));
    }

    private Label heading(String key, Feather icon) {
        Label heading = texts.label(key, Css.STRONG);
        heading.setGraphic(new FontIcon(icon));
        return heading;
    }

    private Node text(BriefText text) {
        String id = "party-" + text.key();
        GridPane read = new GridPane();
        read.addRow(0, state(id + "-en-read", text, Language.ENGLISH),
                state(id + "-id-read", text, Language.INDONESIAN));
        // Halves of the width are known before heights are asked for; a row would ask at the least width.
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        read.getColumnConstraints().addAll(half, half);
        read.getStyleClass().add("desk-halves");
        VBox box = new VBox(fields.both(id, "editor.briefs." + text.key(), text.isShort() ? SHORT_ROWS : ROWS,
                () -> text.of(party.get()), words -> text.edit(party.get(), words)), read);
        box.getStyleClass().add("desk-named");
        return box;
    }

    /** How long and hard to read it is, in words; a sign stands before what needs the author's eye. */
    private Label state(String id, BriefText text, Language language) {
        Wrapped state = new Wrapped(Css.CAPTION);
        state.setId(id);
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        fields.shows(() -> {
            BriefState now = BriefState.of(party.get(), text, language, texts.now());
            state.setText(now.words());
            state.setGraphic(now.isTold() ? sign : null);
        });
        return state;
    }

    private FlowPane printing(Runnable print) {
        Button button = new Button();
        button.setId("briefs-print");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new FontIcon(Feather.PRINTER));
        button.textProperty().bind(texts.of("editor.briefs.print"));
        Buttons.tip(button).textProperty().bind(texts.of("editor.briefs.print.tip"));
        button.setOnAction(_ -> print.run());
        return new FlowPane(button);
    }
}
