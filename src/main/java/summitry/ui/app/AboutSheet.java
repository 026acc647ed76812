package summitry.ui.app;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import summitry.model.Credit;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** What the program is and proves, whose data the open scenario stands on, and whose work the program contains. */
final class AboutSheet extends VBox {
    private final Texts texts;

    AboutSheet(Optional<Scenario> scenario, Texts texts) {
        this.texts = texts;
        getStyleClass().add("sheet-content");
        paragraph("about.what");
        paragraph("about.proves");
        scenario.filter(s -> !s.credits().isEmpty()).ifPresent(this::credits);
        getChildren().add(texts.label("about.libraries", Css.PANEL_TITLE));
        for (Library library : Library.ALL) {
            entry(library.name(), library.licence(), "", library.link());
        }
    }

    private void paragraph(String key) {
        Wrapped text = new Wrapped("about-paragraph");
        text.textProperty().bind(texts.of(key));
        getChildren().add(text);
    }

    private void credits(Scenario scenario) {
        Language language = texts.language().getValue();
        Label title = new Label(texts.now().get("about.credits", scenario.title().in(language)));
        title.getStyleClass().add(Css.PANEL_TITLE);
        getChildren().add(title);
        for (Credit credit : scenario.credits()) {
            entry(credit.name(), credit.licence(), credit.note().in(language), credit.link());
        }
    }

    private void entry(String name, String licence, String note, String link) {
        Wrapped head = new Wrapped(Css.STRONG);
        head.setText(licence.isEmpty() ? name : name + " \u00b7 " + licence);
        VBox entry = new VBox(head);
        entry.getStyleClass().add("credit");
        if (!note.isEmpty()) {
            Wrapped text = new Wrapped(Css.MUTED);
            text.setText(note);
            entry.getChildren().add(text);
        }
        if (!link.isEmpty()) {
            // A field, so that the address can be selected and copied.
            TextField address = new TextField(link);
            address.setEditable(false);
            address.getStyleClass().add("address");
            address.setAccessibleText(name + " " + link);
            entry.getChildren().add(address);
        }
        getChildren().add(entry);
    }
}
