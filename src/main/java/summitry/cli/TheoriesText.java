package summitry.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import summitry.experiment.Forecast;
import summitry.experiment.RuleSwitch;
import summitry.experiment.TheoryTable;
import summitry.json.Json;
import summitry.model.Language;
import summitry.model.Theory;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.Words;

/** One summit under each theory, for people and for scripts. */
final class TheoriesText {
    private static final int EFFECTS_TOLD = 3;

    private final TheoryTable table;
    private final Sentences sentences;
    private final Words words;
    private final Numbers numbers;

    TheoriesText(TheoryTable table, Language language) {
        this.table = table;
        sentences = Sentences.of(table.scenario(), language);
        words = Words.in(language);
        numbers = new Numbers(language);
    }

    static String json(TheoryTable table) {
        ObjectNode top = Json.mapper().createObjectNode();
        top.put("scenario", table.scenario().id());
        ObjectNode theories = top.putObject("theories");
        table.columns().forEach(c -> theories.set(c.theory().key(),
                ForecastText.node(c.forecast()).put("rung", c.rung().key())));
        ArrayNode distances = top.putArray("distances");
        table.distances().forEach(d -> {
            ObjectNode node = distances.addObject().put("one", d.one().key()).put("other", d.other().key())
                    .put("mean", d.mean());
            ObjectNode issues = node.putObject("issues");
            for (int k = 0; k < d.issues().size(); k++) {
                issues.put(table.scenario().issues().get(k).id().value(), d.issues().get(k));
            }
        });
        ArrayNode disagreements = top.putArray("disagreements");
        table.disagreements().forEach(d -> {
            ObjectNode node = disagreements.addObject().put("issue", d.issue().value())
                    .put("one", d.one().key()).put("other", d.other().key()).put("gap", d.gap());
            ArrayNode effects = node.putArray("effects");
            d.effects().forEach(e -> effects.addObject().put("part", key(e.part())).put("points",
                    e.points()));
        });
        return top.toPrettyString();
    }

    private static String key(RuleSwitch part) {
        return switch (part) {
            case RuleSwitch.OfRule(var rule) -> rule.key();
            case RuleSwitch.OfDrafting() -> "drafting";
            case RuleSwitch.OfMandates() -> "mandates";
            case RuleSwitch.OfDecision() -> "decision";
        };
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("cli.theories.title", table.scenario().title().in(words.language()),
                Integer.toString(table.columns().getFirst().forecast().runs())));
        lines.add(words.get("cli.model-output"));
        lines.add("");
        lines.addAll(new Columns(issues()).lines());
        lines.add("");
        lines.addAll(new Columns(endings()).lines());
        lines.add("");
        lines.add(words.get("cli.theories.distances"));
        table.distances().forEach(d -> lines.add("  " + words.get("cli.theories.pair", name(d.one()),
                name(d.other()), numbers.tenths(d.mean()))));
        disagreements(lines);
        return lines;
    }

    private String name(Theory theory) {
        return sentences.terms().theory(theory);
    }

    private List<String> heads(String first) {
        List<String> heads = new ArrayList<>(List.of(first));
        table.columns().forEach(c -> heads.add(name(c.theory())));
        return heads;
    }

    private List<List<String>> issues() {
        List<List<String>> rows = new ArrayList<>(List.of(heads(words.get("cli.column.issue"))));
        for (int k = 0; k < table.scenario().issues().size(); k++) {
            List<String> row = new ArrayList<>(
                    List.of(sentences.issue(table.scenario().issues().get(k).id())));
            for (TheoryTable.Column column : table.columns()) {
                Forecast.IssueForecast issue = column.forecast().issues().get(k);
                row.add(words.get("cli.theories.cell", numbers.whole(issue.text().mean()),
                        numbers.whole(issue.text().p10()), numbers.whole(issue.text().p90()),
                        numbers.percent(issue.adoptedShare())));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> endings() {
        List<List<String>> rows = new ArrayList<>(List.of(heads(words.get("cli.reality.endings"))));
        table.columns().getFirst().forecast().outcomes().keySet().forEach(kind -> {
            List<String> row = new ArrayList<>(List.of(sentences.terms().ending(kind)));
            table.columns().forEach(c -> row.add(numbers.percent(
                    (double) c.forecast().outcomes().getOrDefault(kind, 0) / c.forecast().runs())));
            rows.add(row);
        });
        List<String> row = new ArrayList<>(List.of(words.get("cli.theories.tension")));
        table.columns().forEach(c -> row.add(numbers.whole(c.forecast().tension().mean()) + " "
                + sentences.terms().rung(c.rung())));
        rows.add(row);
        return rows;
    }

    private void disagreements(List<String> lines) {
        if (table.disagreements().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.get("cli.theories.disagree"));
        for (TheoryTable.Disagreement d : table.disagreements()) {
            lines.add("  " + words.get("cli.theories.gap", sentences.issue(d.issue()), name(d.one()),
                    name(d.other()), numbers.change(d.gap()),
                    d.effects().stream().limit(EFFECTS_TOLD)
                            .map(e -> words.get("cli.theories.effect", part(e.part()),
                                    numbers.change(e.points())))
                            .collect(Collectors.joining("; "))));
        }
    }

    private String part(RuleSwitch part) {
        return part instanceof RuleSwitch.OfRule(var rule)
                ? sentences.terms().rule(rule)
                : words.get("theories.part." + key(part));
    }
}
