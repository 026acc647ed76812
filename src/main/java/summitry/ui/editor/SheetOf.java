package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Place;
import summitry.figure.Sheet;
import summitry.model.Bloc;
import summitry.model.Confidence;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.Theme;
import summitry.text.Numbers;
import summitry.text.Words;

/** The draft on the desk as a table to draw. */
final class SheetOf {
    private final Draft draft;
    private final Draft saved;
    private final Layer layer;
    private final List<Party> parties;
    private final List<Issue> issues;
    private final Words words;
    private final Numbers numbers;

    SheetOf(DeskViewModel desk, Words words) {
        draft = desk.draft();
        saved = desk.savedProperty().get();
        layer = desk.layerProperty().get();
        parties = desk.parties();
        issues = desk.issues();
        this.words = words;
        numbers = new Numbers(words.language());
    }

    Sheet at(int top, int left, Optional<Sheet.Block> selected) {
        return new Sheet(parties.stream().map(this::row).toList(), issues.stream().map(this::column).toList(),
                this::cell, top, left, selected);
    }

    private Sheet.Row row(Party party) {
        int lane = Filter.lane(draft, party);
        Bloc.Mark mark = lane < draft.blocs().size() ? draft.blocs().get(lane).mark() : Bloc.Mark.RING;
        return new Sheet.Row(party.id().value(), named(party.name().in(language()), party.code()),
                party.code(),
                party.flag(), mark, lane);
    }

    private Language language() {
        return words.language();
    }

    private String named(String name, String otherwise) {
        return name.isBlank() ? otherwise.isBlank() ? words.get("editor.unnamed") : otherwise : name;
    }

    private Sheet.Column column(Issue issue) {
        String theme = draft.themes().stream().filter(t -> t.id().equals(issue.theme())).map(Theme::name)
                .map(n -> n.in(language())).findFirst().orElse("");
        return new Sheet.Column(issue.id().value(),
                named(issue.shortTitle().in(language()), issue.title().in(language())), theme);
    }

    private Sheet.Cell cell(int row, int column) {
        Party party = parties.get(row);
        Issue issue = issues.get(column);
        Place place = new Place(party.id(), issue.id());
        Cell cell = draft.cells().get(place);
        OptionalDouble value = cell.get(layer.measure());
        boolean isMissing = cell.ideal().isEmpty() || cell.salience().isEmpty();
        Sheet.Mood mood = isMissing && (layer == Layer.POSITIONS || layer == Layer.CARE)
                && cell.get(layer.measure()).isEmpty()
                        ? Sheet.Mood.MISSING
                        : !cell.leavesRoom()
                                ? Sheet.Mood.WRONG
                                : cell.confidence() == Confidence.LOW ? Sheet.Mood.UNSURE : Sheet.Mood.SURE;
        boolean counts = issue.members().contains(party.id());
        String text = value.isEmpty()
                ? mood == Sheet.Mood.MISSING ? "?" : ""
                : (mood == Sheet.Mood.UNSURE ? "~" : mood == Sheet.Mood.WRONG ? "!" : "")
                        + numbers.whole(value.getAsDouble());
        return new Sheet.Cell(text, value.orElse(Double.NaN), cell.redMin().orElse(0),
                cell.redMax().orElse(100),
                counts, !cell.equals(saved.cells().get(place)), mood, tip(party, issue, cell, counts));
    }

    private String tip(Party party, Issue issue, Cell cell, boolean counts) {
        String wants = words.get("editor.cell.tip", named(party.name().in(language()), party.code()),
                named(issue.title().in(language()), issue.id().value()), shown(cell.ideal()),
                shown(cell.salience()));
        StringBuilder tip = new StringBuilder(wants);
        cell.redMin()
                .ifPresent(v -> tip.append(' ').append(words.get("editor.cell.tip.from", numbers.whole(v))));
        cell.redMax()
                .ifPresent(v -> tip.append(' ').append(words.get("editor.cell.tip.to", numbers.whole(v))));
        if (!counts) {
            tip.append(' ').append(words.get("editor.cell.tip.no-vote"));
        }
        if (cell.ideal().isEmpty() || cell.salience().isEmpty()) {
            tip.append(' ').append(words.get("editor.cell.tip.missing"));
        } else if (!cell.leavesRoom()) {
            tip.append(' ').append(words.get("editor.cell.tip.wrong"));
        } else {
            tip.append(' ').append(words.get("editor.cell.tip.confidence." + cell.confidence().key()));
        }
        return tip.toString();
    }

    private String shown(OptionalDouble value) {
        return value.isPresent() ? numbers.whole(value.getAsDouble()) : words.get("editor.cell.nothing");
    }
}
