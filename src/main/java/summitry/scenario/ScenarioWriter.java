package summitry.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import summitry.draft.About;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.json.JsonText;
import summitry.json.ObjectText;
import summitry.json.SafeFile;
import summitry.model.AuthorBriefs;
import summitry.model.Bloc;
import summitry.model.Credit;
import summitry.model.Group;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.KnownEnding;
import summitry.model.Localized;
import summitry.model.Parameter;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theme;

/**
 * Scenarios to files of the present format. Fields stand in the order of the format, each preference, relation, theme and
 * scale text on a line of its own, so that versions of a file can be compared line by line. The same scenario always gives
 * the same bytes, and what is written reads back as an equal scenario.
 */
public final class ScenarioWriter {
    private static final List<Cell.Measure> ORDER = List.of(Cell.Measure.IDEAL, Cell.Measure.STATED,
            Cell.Measure.SALIENCE, Cell.Measure.FLEXIBILITY, Cell.Measure.RED_MIN, Cell.Measure.RED_MAX);

    private final Draft draft;

    private ScenarioWriter(Draft draft) {
        this.draft = draft;
    }

    /** The file's text; ends with a line break. */
    public static String text(Scenario scenario) {
        return text(Draft.of(scenario));
    }

    /** The file's text; ends with a line break. A draft reads back as an equal draft, with the problems that it has. */
    public static String text(Draft draft) {
        return new ScenarioWriter(draft).top() + "\n";
    }

    /**
     * Writes a file whole or not at all.
     *
     * @throws IOException where the system refuses; an older file of the name is then untouched
     */
    public static void write(Path file, Scenario scenario) throws IOException {
        SafeFile.write(file, text(scenario));
    }

    private String top() {
        About about = draft.about();
        ObjectText top = new ObjectText().number(Migrations.FORMAT, Migrations.CURRENT)
                .text("id", about.id())
                .value("title", localized(about.title())).value("subtitle", localized(about.subtitle()))
                .value("summary", localized(about.summary())).value("place", localized(about.place()))
                .value("dates", localized(about.dates())).number("year", about.year())
                .number("minutes", about.minutes()).number("rounds", about.rounds())
                .truth("singleUndertaking", about.singleUndertaking())
                .value("rulebook", rulebook(draft.rulebook()))
                .value("themes", list(draft.themes(), ScenarioWriter::theme))
                .value("groups", list(draft.groups(), ScenarioWriter::group))
                .value("blocs", list(draft.blocs(), ScenarioWriter::bloc))
                .value("parties", list(draft.parties(), this::party))
                .value("issues", list(draft.issues(), new IssueWriter(draft)::issue))
                .value("preferences", preferences())
                .value("relations", list(draft.relations(), ScenarioWriter::relation))
                .value("injects", list(draft.injects(), InjectWriter::inject));
        if (!draft.indicators().isEmpty()) {
            top.value("indicators", list(draft.indicators(), new IndicatorWriter(draft)::indicator));
        }
        draft.ending().ifPresent(e -> top.value("ending", ending(e)));
        return top.value("credits", list(draft.credits(), ScenarioWriter::credit)).onLines();
    }

    /** What differs from the preset of the theory. */
    private static String rulebook(Rulebook book) {
        Rulebook preset = Rulebook.of(book.theory());
        ObjectText text = new ObjectText().text("theory", book.writtenTheory().key());
        if (!book.off().equals(preset.off())) {
            text.value("off", ObjectText.texts(book.off().stream().map(RuleId::key).toList()));
        }
        ObjectText parameters = new ObjectText();
        List<Parameter> changed = Parameter.all().stream().filter(p -> book.get(p) != preset.get(p)).toList();
        changed.forEach(p -> parameters.number(p.key(), book.get(p)));
        if (!changed.isEmpty()) {
            text.value("parameters", parameters.onLines());
        }
        return text.onLines();
    }

    private static String theme(Theme theme) {
        return new ObjectText().text("id", theme.id()).value("name", localized(theme.name())).onOneLine();
    }

    private static String group(Group group) {
        ObjectText text = new ObjectText().text("id", group.id()).value("name", localized(group.name()))
                .truth("acts", group.acts());
        if (!group.issues().isEmpty()) {
            text.value("issues", ObjectText.texts(group.issues().stream().map(IssueId::value).toList()));
        }
        return text.value("members", ids(group.members())).onOneLine();
    }

    private static String bloc(Bloc bloc) {
        return new ObjectText().text("id", bloc.id()).value("name", localized(bloc.name()))
                .text("mark", bloc.mark().key()).value("members", ids(bloc.members())).onOneLine();
    }

    private String party(Party party) {
        ObjectText text = new ObjectText().text("id", party.id().value())
                .value("name", localized(party.name()))
                .text("code", party.code());
        if (!party.flag().isEmpty()) {
            text.text("flag", party.flag());
        }
        ObjectText capability = new ObjectText().number("general", party.capability().general());
        if (!party.capability().byTheme().isEmpty()) {
            ObjectText themes = new ObjectText();
            for (Theme theme : draft.themes()) {
                if (party.capability().byTheme().containsKey(theme.id())) {
                    themes.number(theme.id(), party.capability().on(theme.id()));
                }
            }
            capability.value("themes", themes.onOneLine());
        }
        text.value("capability", capability.onOneLine());
        party.temperament().ifPresent(t -> text.text("temperament", t.key()));
        addUnlessEmpty(text, "temperamentReason", party.temperamentReason());
        addUnlessEmpty(text, "brief", party.brief());
        if (!party.briefs().equals(AuthorBriefs.NONE)) {
            text.value("briefs", briefs(party.briefs()));
        }
        return text.onLines();
    }

    private static String briefs(AuthorBriefs briefs) {
        ObjectText text = new ObjectText();
        addUnlessEmpty(text, "short", briefs.shortPublic());
        addUnlessEmpty(text, "confidential", briefs.confidential());
        addUnlessEmpty(text, "confidentialShort", briefs.confidentialShort());
        return text.onLines();
    }

    /** Issue by issue, as a person writes them; a cell of which nothing is known is left out. */
    private String preferences() {
        List<String> rows = new ArrayList<>();
        for (Issue issue : draft.issues()) {
            for (Party party : draft.parties()) {
                Cell cell = draft.cells().get(party.id(), issue.id());
                if (!cell.equals(Cell.EMPTY)) {
                    rows.add(preference(party, issue, cell));
                }
            }
        }
        return ObjectText.listOnLines(rows);
    }

    private static String preference(Party party, Issue issue, Cell cell) {
        ObjectText text = new ObjectText().text("party", party.id().value()).text("issue",
                issue.id().value());
        for (Cell.Measure number : ORDER) {
            cell.get(number).ifPresent(v -> text.number(number.key(), v));
        }
        text.text("confidence", cell.confidence().key()).value("rationale", localized(cell.rationale()))
                .text("source", cell.source());
        if (!cell.date().isEmpty()) {
            text.text("date", cell.date());
        }
        return text.onOneLine();
    }

    private static String relation(Relation relation) {
        ObjectText text = new ObjectText().text("a", relation.a().value()).text("b", relation.b().value())
                .number("affinity", relation.affinity()).number("tension", relation.tension());
        if (relation.pact()) {
            text.truth("pact", true);
        }
        if (relation.rivalry()) {
            text.truth("rivalry", true);
        }
        addUnlessEmpty(text, "reason", relation.reason());
        return text.onOneLine();
    }

    private static String ending(KnownEnding ending) {
        return new ObjectText().text("kind", ending.kind().key()).value("text", localized(ending.text()))
                .value("sources", list(ending.sources(), JsonText::quoted)).onLines();
    }

    private static String credit(Credit credit) {
        return new ObjectText().text("name", credit.name()).text("licence", credit.licence())
                .text("link", credit.link()).value("note", localized(credit.note())).onOneLine();
    }

    static <T> String list(List<T> values, Function<T, String> writer) {
        return ObjectText.listOnLines(values.stream().map(writer).toList());
    }

    static String localized(Localized text) {
        return new ObjectText().text("en", text.en()).text("id", text.id()).onOneLine();
    }

    static String ids(List<PartyId> parties) {
        return ObjectText.texts(parties.stream().map(PartyId::value).toList());
    }

    static void addUnlessEmpty(ObjectText object, String name, Localized text) {
        if (!text.equals(Spot.NO_TEXT)) {
            object.value(name, localized(text));
        }
    }
}
