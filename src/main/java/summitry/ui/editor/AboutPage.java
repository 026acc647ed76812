package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import summitry.draft.About;
import summitry.draft.Edit;
import summitry.model.EndingKind;
import summitry.model.KnownEnding;
import summitry.model.Localized;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

/** What the summit is called, how long it takes, how the real one ended, and what the scenario was made from. */
final class AboutPage extends StackPane {
    private final DeskViewModel desk;
    private final Texts texts;
    private final Fields fields;

    AboutPage(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        fields = new Fields(desk, texts);
        setId("about-page");
        getStyleClass().add("people-page");
        CreditBox credits = new CreditBox(desk, texts);
        VBox form = new VBox(
                fields.part("editor.about.names",
                        fields.needed("about-title", both("title", 1, About::title,
                                t -> about().withTitle(about().id(), t)), () -> about().title()),
                        both("subtitle", 1, About::subtitle, t -> AboutChange.subtitle(about(), t)),
                        both("summary", 5, About::summary, t -> AboutChange.summary(about(), t)),
                        both("place", 1, About::place, t -> AboutChange.place(about(), t)),
                        both("dates", 1, About::dates, t -> AboutChange.dates(about(), t))),
                fields.part("editor.about.length", numbers(), single()),
                fields.part("editor.about.ending", ending()), credits);
        form.setId("about-form");
        form.getStyleClass().add("desk-form");
        getChildren().add(new Scroll(form));
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == Page.ABOUT);
        Runnable show = () -> {
            fields.show();
            credits.show();
        };
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> show.run());
        lifecycle.watchInSight(inSight, texts.language(), _ -> show.run());
    }

    private About about() {
        return desk.draft().about();
    }

    private VBox both(String name, int rows, Function<About, Localized> shown,
            Function<Localized, About> change) {
        return fields.both("about-" + name, "editor.about." + name, rows, () -> shown.apply(about()),
                t -> new Edit.PutAbout(change.apply(t)));
    }

    private HBox numbers() {
        HBox row = new HBox(
                number("year", -5000, 5000, About::year, v -> AboutChange.year(about(), (int) Math.round(v))),
                number("minutes", 1, 10_000, About::minutes,
                        v -> about().withLength((int) Math.round(v), about().rounds())),
                number("rounds", 1, 100, About::rounds,
                        v -> about().withLength(about().minutes(), (int) Math.round(v))));
        row.getStyleClass().add("desk-both");
        return row;
    }

    private VBox number(String name, int low, int high, ToIntFunction<About> shown,
            DoubleFunction<About> change) {
        return fields.named("editor.about." + name,
                NumberBox.typed(fields, "about-" + name, "editor.about." + name, low, high, false,
                        () -> OptionalDouble.of(shown.applyAsInt(about())),
                        v -> new Edit.PutAbout(change.apply(v.orElse(low)))).kept());
    }

    private CheckBox single() {
        return fields.check("about-single", "editor.about.single", () -> about().singleUndertaking(),
                on -> new Edit.PutAbout(AboutChange.singleUndertaking(about(), on)));
    }

    private KnownEnding endingNow() {
        return desk.draft().ending().orElseGet(
                () -> new KnownEnding(EndingKind.PARTIAL_AGREEMENT, Localized.same(""), List.of()));
    }

    private static Edit put(KnownEnding ending) {
        return new Edit.PutEnding(Optional.of(ending));
    }

    private VBox ending() {
        CheckBox has = fields.check("about-ending", "editor.about.ending.has",
                () -> desk.draft().ending().isPresent(),
                on -> new Edit.PutEnding(on ? Optional.of(endingNow()) : Optional.empty()));
        VBox more = new VBox(
                fields.named("editor.about.ending.kind", fields.choice("about-ending-kind",
                        "editor.about.ending.kind", () -> List.of(EndingKind.values()),
                        k -> texts.now().get("ending." + k.key() + ".name"), _ -> null,
                        () -> endingNow().kind(),
                        k -> put(new KnownEnding(k, endingNow().text(), endingNow().sources())))),
                fields.both("about-ending-text", "editor.about.ending.text", 4, () -> endingNow().text(),
                        t -> put(new KnownEnding(endingNow().kind(), t, endingNow().sources()))),
                fields.named("editor.about.ending.sources", new LinkLines(fields, "about-ending-sources",
                        "editor.about.ending.sources", () -> endingNow().sources(),
                        l -> put(new KnownEnding(endingNow().kind(), endingNow().text(), l)))));
        more.getStyleClass().add("desk-part");
        fields.shows(() -> {
            more.setVisible(desk.draft().ending().isPresent());
            more.setManaged(desk.draft().ending().isPresent());
        });
        VBox box = new VBox(has, more);
        box.getStyleClass().add("desk-part");
        return box;
    }
}
