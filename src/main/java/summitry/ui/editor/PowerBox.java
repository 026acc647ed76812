package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.Capability;
import summitry.model.IssueStatus;
import summitry.model.Party;
import summitry.model.Theme;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.ShareBar;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** How much weight a party has: in general, and on the themes where that differs, with its share of all as a bar. */
final class PowerBox extends VBox {
    private static final double MOST = 1e9;

    private final DeskViewModel desk;
    private final CapabilityViewModel model;
    private final PartyForm form;
    private final Fields general;
    private final VBox themes = new VBox();
    private Fields fields;
    private List<Theme> shown = List.of();

    PowerBox(DeskViewModel desk, CapabilityViewModel model, PartyForm form, Fields general) {
        this.desk = desk;
        this.model = model;
        this.form = form;
        this.general = general;
        fields = new Fields(desk, general.texts());
        getStyleClass().add("desk-power");
        themes.getStyleClass().add("desk-power");
        getChildren().addAll(help(),
                row(general, Optional.empty()), themes);
        general.shows(this::show);
    }

    /** One row a theme; built anew only where the themes are others. */
    private void show() {
        if (!desk.draft().themes().equals(shown)) {
            shown = desk.draft().themes();
            fields = new Fields(desk, general.texts());
            List<Node> rows = new ArrayList<>();
            for (Theme theme : shown) {
                rows.add(row(fields, Optional.of(theme)));
            }
            themes.getChildren().setAll(rows);
        }
        fields.show();
    }

    private VBox row(Fields to, Optional<Theme> theme) {
        String id = theme.map(Theme::id).orElse("general");
        Wrapped name = new Wrapped();
        name.getStyleClass().add("desk-power-name");
        ShareBar bar = new ShareBar();
        bar.getStyleClass().add("desk-power-bar");
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label share = new Label();
        share.getStyleClass().addAll(Css.MUTED, "desk-power-share");
        NumberBox number = NumberBox.typed(to, "power-" + id, "editor.party.power", 0, MOST,
                theme.isPresent(), () -> theme.map(t -> own(t.id()))
                        .orElseGet(() -> OptionalDouble.of(form.party().capability().general())),
                value -> Edit.party(theme.map(t -> PartyChange.capability(form.party(), t.id(), value))
                        .orElseGet(() -> PartyChange.capability(form.party(),
                                new Capability(value.orElse(0), form.party().capability().byTheme())))));
        Buttons.tip(number.field()).textProperty().bind(to.texts().of(theme.isPresent()
                ? "editor.party.power.theme.tip"
                : "editor.party.power.tip"));
        to.shows(() -> {
            var words = to.texts().now();
            name.setText(theme.map(t -> t.name().in(words.language()))
                    .orElseGet(() -> words.get("editor.party.power.general")));
            double part = share(desk.draft(), form.party(), theme.map(Theme::id));
            bar.show(part / Math.max(1e-12, most(theme.map(Theme::id))), IssueStatus.OPEN);
            share.setText(words.get("editor.party.power.share",
                    new Numbers(words.language()).whole(100 * part)));
            number.field().setPromptText(NumberInput.shown(form.party().capability().general(),
                    words.language()));
        });
        HBox row = new HBox(name, bar, share, number);
        row.getStyleClass().add("desk-power-row");
        return new VBox(row, typed(to, id, theme.map(Theme::id)));
    }

    /** Says where a number is another than its indicators give, and offers theirs. */
    private HBox typed(Fields to, String id, Optional<String> theme) {
        Wrapped told = new Wrapped(Css.CAPTION);
        told.setId("power-" + id + "-typed");
        Label pen = new Label("", new FontIcon(Feather.EDIT_3));
        pen.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(told, Priority.ALWAYS);
        Button take = new Button();
        take.setId("power-" + id + "-take");
        take.setMinWidth(USE_PREF_SIZE);
        take.getStyleClass().add(Css.QUIET);
        take.setOnAction(_ -> take(theme));
        HBox line = new HBox(pen, told, take);
        line.getStyleClass().add("desk-power-row");
        to.shows(() -> {
            Words words = to.texts().now();
            OptionalDouble instead = model.instead(form.party(), theme);
            line.setVisible(instead.isPresent());
            line.setManaged(instead.isPresent());
            String shown = new Numbers(words.language()).setting(instead.orElse(0));
            told.setText(words.get(model.isStale()
                    ? "editor.capability.stale"
                    : "editor.capability.typed", shown));
            take.setText(words.get("editor.capability.take", shown));
        });
        return line;
    }

    private void take(Optional<String> theme) {
        OptionalDouble instead = model.instead(form.party(), theme);
        if (instead.isPresent()) {
            desk.edit(Edit.party(theme.map(t -> PartyChange.capability(form.party(), t, instead))
                    .orElseGet(() -> PartyChange.capability(form.party(), new Capability(
                            instead.getAsDouble(), form.party().capability().byTheme())))));
        }
    }

    private Wrapped help() {
        Wrapped help = new Wrapped(Css.CAPTION);
        help.textProperty().bind(general.texts().of("editor.party.power.help"));
        return help;
    }

    /** The largest share of any party. */
    private double most(Optional<String> theme) {
        return desk.draft().parties().stream().mapToDouble(p -> share(desk.draft(), p, theme)).max()
                .orElse(1);
    }

    private OptionalDouble own(String theme) {
        Double value = form.party().capability().byTheme().get(theme);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The share of a party in the capability of all, 0 to 1; 0 where nobody has any.
     *
     * @param theme id; empty for the general capability
     */
    static double share(Draft draft, Party party, Optional<String> theme) {
        ToDoubleFunction<Party> power = p -> theme.map(p.capability()::on)
                .orElseGet(p.capability()::general);
        double all = draft.parties().stream().mapToDouble(power).sum();
        return all > 0 ? power.applyAsDouble(party) / all : 0;
    }
}
