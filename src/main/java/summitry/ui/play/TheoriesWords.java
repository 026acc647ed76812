package summitry.ui.play;

import java.util.List;
import java.util.stream.Collectors;
import summitry.experiment.Forecast;
import summitry.experiment.RuleSwitch;
import summitry.experiment.Spread;
import summitry.experiment.TheoryTable;
import summitry.figure.TheoryLadder;
import summitry.figure.TheoryStrip;
import summitry.model.Language;
import summitry.model.Theory;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.text.Words;

/** What the page of the theories says. */
record TheoriesWords(TheoryTable table, Language language) {
    private static final int EFFECTS_TOLD = 3;

    /** What switching one part of the rulebook does. */
    record Effect(String part, String points) {}

    private Words words() {
        return Words.in(language);
    }

    private Terms terms() {
        return Terms.in(language);
    }

    private Numbers numbers() {
        return new Numbers(language);
    }

    /** How runs end, the most frequent first. */
    String endings(TheoryTable.Column column) {
        Forecast forecast = column.forecast();
        return forecast.outcomes().entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(e -> words().get("play.theories.ending", terms().ending(e.getKey()),
                        numbers().percent((double) e.getValue() / forecast.runs())))
                .collect(Collectors.joining("\n"));
    }

    String tension(TheoryTable.Column column) {
        return words().get("play.theories.tension", numbers().whole(column.forecast().tension().mean()),
                terms().rung(column.rung()));
    }

    String adopted(TheoryTable.Column column) {
        return words().get("play.theories.adopted", numbers().tenths(column.forecast().adopted()),
                numbers().whole(table.scenario().issues().size()));
    }

    TheoryStrip strip(int issue) {
        return new TheoryStrip(table.columns().stream().map(c -> {
            Forecast.IssueForecast of = c.forecast().issues().get(issue);
            return new TheoryStrip.Text(terms().theory(c.theory()), of.text().mean(), of.text().p10(),
                    of.text().p90(), of.adoptedShare());
        }).toList());
    }

    TheoryLadder ladder() {
        return new TheoryLadder(table.columns().stream().map(c -> {
            Spread of = c.forecast().tension();
            return new TheoryLadder.Level(terms().theory(c.theory()), of.mean(), of.p10(), of.p90());
        }).toList(), ClimateLines.SUMMIT);
    }

    String title(int issue) {
        return table.scenario().issues().get(issue).shortTitle().in(language);
    }

    String distances() {
        return table.distances().stream().map(d -> words().get("play.theories.pair", terms().theory(d.one()),
                terms().theory(d.other()), numbers().tenths(d.mean()))).collect(Collectors.joining("; "));
    }

    String gap(TheoryTable.Disagreement gap) {
        int issue = table.scenario().indexOf(gap.issue());
        return words().get("play.theories.gap", title(issue), terms().theory(gap.one()),
                text(gap.one(), issue), terms().theory(gap.other()), text(gap.other(), issue));
    }

    private String text(Theory theory, int issue) {
        return numbers().whole(table.column(theory).forecast().issues().get(issue).text().mean());
    }

    /** The parts of the rulebook that make most of a difference, the largest first. */
    List<Effect> effects(TheoryTable.Disagreement gap) {
        return gap.effects().stream().limit(EFFECTS_TOLD)
                .map(e -> new Effect(part(e.part()), numbers().change(e.points()))).toList();
    }

    private String part(RuleSwitch part) {
        return switch (part) {
            case RuleSwitch.OfRule(var rule) -> terms().rule(rule);
            case RuleSwitch.OfDrafting() -> words().get("theories.part.drafting");
            case RuleSwitch.OfMandates() -> words().get("theories.part.mandates");
            case RuleSwitch.OfDecision() -> words().get("theories.part.decision");
        };
    }
}
