package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Inject.Effect;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.ui.control.Looks;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** One effect of an event: on whom, on what, by how much. */
final class EffectRow extends VBox {
    private final EventForm form;
    private final Fields fields;
    private final int index;

    EffectRow(EventForm form, int index) {
        this.form = form;
        this.index = index;
        fields = form.fields();
        setId("event-effect-" + index);
        getStyleClass().add("desk-effect");
        Wrapped sentence = new Wrapped(Css.STRONG);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        fields.shows(() -> sentence.setText(form.effect(index).map(form::sentence).orElse("")));
        Button remove = new Button("", new FontIcon(Feather.TRASH_2));
        remove.setId("event-effect-remove-" + index);
        remove.getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON);
        remove.setAccessibleText(form.texts().now().get("editor.event.effect.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> form.remove(index));
        getChildren().add(new HBox(sentence, remove));
        form.effect(index).ifPresent(this::build);
    }

    private void build(Effect effect) {
        HBox row = new HBox();
        row.getStyleClass().add("desk-both");
        switch (effect) {
            case Effect.Salience s -> onCells(row, s.issue(), s.parties(), Effect.Salience::new);
            case Effect.Position p -> onCells(row, p.issue(), p.parties(), Effect.Position::new);
            case Effect.Tension t -> onPair(row, t.a(), t.b(), 100, Effect.Tension::new);
            case Effect.Affinity a -> onPair(row, a.a(), a.b(), 200, Effect.Affinity::new);
        }
        getChildren().add(row);
    }

    /** An effect on what parties want or how much they care. */
    private interface OnCells {
        Effect of(IssueId issue, List<PartyId> parties, double by);
    }

    private void onCells(HBox row, IssueId firstIssue, List<PartyId> firstParties, OnCells made) {
        ComboBox<IssueId> issue = fields.choice("event-issue-" + index, "editor.event.issue", form::issues,
                form::name, _ -> null, () -> issue().orElse(firstIssue),
                i -> form.with(index, made.of(i, parties().orElse(firstParties), by())));
        row.getChildren().addAll(issue, NumberBox.typed(fields, "event-by-" + index, "editor.event.by", -100,
                100,
                false, () -> OptionalDouble.of(by()), v -> form.with(index,
                        made.of(issue().orElse(firstIssue), parties().orElse(firstParties), v.orElse(0)))));
        CheckList list = new CheckList("event-party-" + index,
                () -> form.parties().stream()
                        .map(p -> new CheckList.Item(p.value(), form.name(p), "", Optional.empty())).toList(),
                id -> parties().orElse(firstParties).contains(new PartyId(id)), (id, joins) -> {
                    List<PartyId> some = new ArrayList<>(parties().orElse(firstParties));
                    some.remove(new PartyId(id));
                    if (joins) {
                        some.add(new PartyId(id));
                    }
                    // An effect on nobody is none; the last party stays until another one is ticked.
                    if (!some.isEmpty()) {
                        fields.edit(form.with(index, made.of(issue().orElse(firstIssue), some, by())), "");
                    }
                    fields.show();
                });
        fields.shows(list::show);
        getChildren().add(list);
    }

    private void onPair(HBox row, PartyId firstA, PartyId firstB, double most,
            OnPair made) {
        BiFunction<PartyId, PartyId, Effect> now = (a, b) -> made.of(a, b, by());
        row.getChildren().addAll(
                fields.choice("event-a-" + index, "editor.event.party", form::parties, form::name, _ -> null,
                        () -> pair(true).orElse(firstA),
                        p -> form.with(index, now.apply(p, form.other(p, pair(false).orElse(firstB))))),
                fields.choice("event-b-" + index, "editor.event.party", form::parties, form::name, _ -> null,
                        () -> pair(false).orElse(firstB),
                        p -> form.with(index, now.apply(form.other(p, pair(true).orElse(firstA)), p))),
                NumberBox.typed(fields, "event-by-" + index, "editor.event.by", -most, most, false,
                        () -> OptionalDouble.of(by()), v -> form.with(index, made
                                .of(pair(true).orElse(firstA), pair(false).orElse(firstB), v.orElse(0)))));
    }

    /** An effect on how two parties stand to each other. */
    private interface OnPair {
        Effect of(PartyId a, PartyId b, double by);
    }

    private double by() {
        return form.effect(index).map(e -> switch (e) {
            case Effect.Salience s -> s.by();
            case Effect.Position p -> p.by();
            case Effect.Tension t -> t.by();
            case Effect.Affinity a -> a.by();
        }).orElse(0.0);
    }

    private Optional<IssueId> issue() {
        return form.effect(index).flatMap(e -> switch (e) {
            case Effect.Salience s -> Optional.of(s.issue());
            case Effect.Position p -> Optional.of(p.issue());
            case Effect.Tension _,Effect.Affinity _ -> Optional.empty();
        });
    }

    private Optional<List<PartyId>> parties() {
        return form.effect(index).flatMap(e -> switch (e) {
            case Effect.Salience s -> Optional.of(s.parties());
            case Effect.Position p -> Optional.of(p.parties());
            case Effect.Tension _,Effect.Affinity _ -> Optional.empty();
        });
    }

    private Optional<PartyId> pair(boolean isFirst) {
        return form.effect(index).flatMap(e -> switch (e) {
            case Effect.Tension t -> Optional.of(isFirst ? t.a() : t.b());
            case Effect.Affinity a -> Optional.of(isFirst ? a.a() : a.b());
            case Effect.Salience _,Effect.Position _ -> Optional.empty();
        });
    }
}
