package summitry.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import summitry.draft.Draft;
import summitry.draft.NewDraft;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.text.Numbers;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/**
 * What a new scenario begins with: nothing but numbered parties and items, a whole template, or a part of a scenario that
 * there is.
 */
public final class NewForm extends VBox {
    /** The empty table, the templates and the scenarios that come with the program, seen without scrolling. */
    private static final int ROWS = 12;

    private final Texts texts;
    private final Consumer<Draft> begin;
    private final ComboBox<Start> from = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField parties = new TextField("4");
    private final TextField issues = new TextField("3");
    private final VBox body = new VBox();
    private final Wrapped answer = new Wrapped(Css.REFUSAL);
    private final Map<PartyId, CheckBox> seats = new LinkedHashMap<>();
    private final Map<IssueId, CheckBox> items = new LinkedHashMap<>();
    private final FictionChoice fiction;
    private String suggested = "";

    private sealed interface Start {
        record Empty() implements Start {}

        record Template(Scenario scenario) implements Start {}

        record Part(Scenario scenario) implements Start {}
    }

    /**
     * A form.
     *
     * @param templates to take as they are
     * @param scenarios to take a part of
     * @param fictions for who wants invented names
     * @param begin takes the draft that was put together
     */
    public NewForm(List<Scenario> templates, List<Scenario> scenarios, Texts texts, FictionMakers fictions,
            Consumer<Draft> begin) {
        this.texts = texts;
        this.begin = begin;
        fiction = new FictionChoice(texts, fictions, () -> Localized.same(title.getText().strip()),
                this::suggest);
        getStyleClass().addAll("sheet-content", "new-form");
        from.setId("new-from");
        from.setMaxWidth(Double.MAX_VALUE);
        List<Start> starts = new ArrayList<>(List.of(new Start.Empty()));
        templates.forEach(t -> starts.add(new Start.Template(t)));
        scenarios.forEach(s -> starts.add(new Start.Part(s)));
        from.setItems(FXCollections.observableArrayList(starts));
        from.setVisibleRowCount(ROWS);
        Names.in(from, this::name);
        from.setValue(starts.getFirst());
        from.setOnAction(_ -> show());
        title.setId("new-title");
        parties.setId("new-parties");
        issues.setId("new-issues");
        answer.setId("new-answer");
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        answer.visibleProperty().bind(answer.managedProperty());
        Button go = new Button();
        go.setId("new-begin");
        go.getStyleClass().add(Css.PRIMARY);
        go.textProperty().bind(texts.of("editor.new.begin"));
        go.setOnAction(_ -> put());
        body.getStyleClass().add("new-form");
        getChildren().addAll(named("editor.new.from", from), named("editor.new.name", title), body, answer,
                go);
        show();
    }

    /** What has the keyboard first. */
    public Node first() {
        return from;
    }

    private String name(Start start) {
        return switch (start) {
            case Start.Empty _ -> texts.now().get("editor.new.empty");
            case Start.Template(Scenario s) ->
                texts.now().get("editor.new.template", s.title().in(language()));
            case Start.Part(Scenario s) -> texts.now().get("editor.new.part", s.title().in(language()));
        };
    }

    private Language language() {
        return texts.now().language();
    }

    private VBox named(String key, Node field) {
        Label name = texts.label(key, Css.MUTED);
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(texts.of(key));
        VBox box = new VBox(name, field);
        box.getStyleClass().add("new-named");
        return box;
    }

    private void show() {
        seats.clear();
        items.clear();
        answer.setText("");
        switch (from.getValue()) {
            case Start.Empty _ -> showSizes();
            case Start.Template(Scenario scenario) -> showWhole(scenario);
            case Start.Part(Scenario scenario) -> showChecks(scenario);
        }
        suggest();
    }

    private void suggest() {
        suggest(switch (from.getValue()) {
            case Start.Empty _ -> texts.now().get("editor.new.untitled");
            case Start.Template _,Start.Part _ when fiction.isChosen() ->
                FictionViewModel.title().in(language());
            case Start.Template(Scenario scenario) -> scenario.title().in(language());
            case Start.Part(Scenario scenario) ->
                texts.now().get("editor.copy-of", scenario.title().in(language()));
        });
    }

    private void showSizes() {
        HBox sizes = new HBox(named("editor.new.parties", parties), named("editor.new.issues", issues));
        sizes.getStyleClass().add("new-sizes");
        body.getChildren().setAll(sizes);
    }

    private void showWhole(Scenario scenario) {
        fiction.of(scenario);
        Wrapped summary = new Wrapped();
        summary.setId("new-summary");
        summary.setText(scenario.summary().in(language()));
        Wrapped facts = new Wrapped(Css.STRONG);
        facts.setText(texts.now().get("home.card.facts", scenario.parties().size(), scenario.issues().size(),
                scenario.rounds(), scenario.minutes()));
        body.getChildren().setAll(fiction, summary, facts);
    }

    private void showChecks(Scenario scenario) {
        fiction.of(scenario);
        scenario.parties().forEach(p -> seats.put(p.id(), box("new-party-" + p.id(), p.name())));
        scenario.issues().forEach(i -> items.put(i.id(), box("new-issue-" + i.id(), i.shortTitle())));
        // Above the long lists, where it is seen without scrolling.
        body.getChildren().setAll(fiction,
                checks("editor.new.which-parties", "new-seats", seats.values()),
                checks("editor.new.which-issues", "new-items", items.values()));
    }

    /** A title that somebody typed is kept. */
    private void suggest(String words) {
        if (title.getText().equals(suggested)) {
            title.setText(words);
        }
        suggested = words;
    }

    private CheckBox box(String id, Localized name) {
        CheckBox box = new CheckBox(name.in(language()));
        box.setId(id);
        box.setSelected(true);
        return box;
    }

    private VBox checks(String key, String id, Collection<CheckBox> boxes) {
        Button all = new Button(texts.now().get("editor.new.all"));
        all.setId(id + "-all");
        all.setOnAction(_ -> boxes.forEach(b -> b.setSelected(true)));
        Button none = new Button(texts.now().get("editor.new.none"));
        none.setId(id + "-none");
        none.setOnAction(_ -> boxes.forEach(b -> b.setSelected(false)));
        HBox head = new HBox(texts.label(key, Css.STRONG), all, none);
        head.getStyleClass().add("new-checks-head");
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("new-checks");
        flow.getChildren().addAll(boxes);
        return new VBox(head, flow);
    }

    private void put() {
        String name = title.getText().strip();
        if (name.isEmpty()) {
            answer.setText(texts.now().get("editor.new.no-name"));
            return;
        }
        switch (from.getValue()) {
            case Start.Empty _ -> empty(name);
            case Start.Template(Scenario scenario) -> whole(scenario).ifPresent(d -> begin(d, name));
            case Start.Part(Scenario scenario) -> part(scenario, name);
        }
    }

    private void empty(String name) {
        Optional<Integer> rows = size(parties, NewDraft.MOST_PARTIES);
        Optional<Integer> columns = size(issues, NewDraft.MOST_ISSUES);
        if (rows.isPresent() && columns.isPresent()) {
            begin.accept(NewDraft.empty(name, rows.get(), columns.get()));
        }
    }

    private void part(Scenario scenario, String name) {
        var some = chosen(seats);
        var agenda = chosen(items);
        if (some.size() < 2 || agenda.isEmpty()) {
            answer.setText(texts.now().get("editor.new.too-few"));
            return;
        }
        whole(scenario).ifPresent(d -> begin(NewDraft.part(d, some, agenda), name));
    }

    private Optional<Draft> whole(Scenario scenario) {
        Optional<Draft> whole = fiction.draft(scenario);
        answer.setText(whole.isPresent() ? "" : fiction.refusal());
        return whole;
    }

    private void begin(Draft draft, String name) {
        String id = NewDraft.empty(name, 0, 0).about().id();
        begin.accept(draft.withAbout(draft.about().withTitle(id, Localized.same(name))));
    }

    private static <T> Set<T> chosen(Map<T, CheckBox> boxes) {
        return boxes.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Integer> size(TextField field, int most) {
        Optional<Integer> size = Numbers.read(field.getText())
                .filter(v -> v == Math.rint(v) && v >= 0 && v <= most)
                .map(Double::intValue);
        if (size.isEmpty()) {
            answer.setText(texts.now().get("editor.new.bad-size", field.getText(), String.valueOf(most)));
        }
        return size;
    }
}
