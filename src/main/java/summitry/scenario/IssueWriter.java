package summitry.scenario;

import summitry.draft.Draft;
import summitry.json.JsonText;
import summitry.json.ObjectText;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.NoDeal;
import summitry.model.Party;

/** Agenda items to text. */
final class IssueWriter {
    private final Draft draft;

    IssueWriter(Draft draft) {
        this.draft = draft;
    }

    String issue(Issue issue) {
        ObjectText text = new ObjectText().text("id", issue.id().value()).text("theme", issue.theme())
                .value("title", ScenarioWriter.localized(issue.title()))
                .value("short", ScenarioWriter.localized(issue.shortTitle()))
                .value("scale", ScenarioWriter.list(issue.scale(), ScenarioWriter::localized))
                .number("statusQuo", issue.statusQuo()).value("noDeal", noDeal(issue.noDeal()))
                .value("rule", rule(issue.rule())).value("members", ScenarioWriter.ids(issue.members()));
        if (!issue.vetoes().isEmpty()) {
            text.value("vetoes", ScenarioWriter.ids(issue.vetoes()));
        }
        text.value("procedure", ScenarioWriter.localized(issue.procedure()));
        issue.unit().ifPresent(u -> text.value("unit", unit(u)));
        issue.known().ifPresent(k -> text.value("known", known(k)));
        return text.onLines();
    }

    private static String noDeal(NoDeal noDeal) {
        return switch (noDeal) {
            case NoDeal.StatusQuo _ -> JsonText.quoted("status-quo");
            case NoDeal.CostlyForAll _ -> JsonText.quoted("costly-for-all");
            case NoDeal.Value(double value) -> JsonText.number(value);
        };
    }

    private String rule(DecisionRule rule) {
        ObjectText text = new ObjectText().text("type", rule.key());
        if (rule instanceof DecisionRule.QualifiedMajority(double quota, var votes, double absentVotes)) {
            ObjectText byParty = new ObjectText();
            for (Party party : draft.parties()) {
                Double number = votes.get(party.id());
                if (number != null) {
                    byParty.number(party.id().value(), number);
                }
            }
            text.number("quota", quota).value("votes", byParty.onOneLine());
            if (absentVotes > 0) {
                text.number("absentVotes", absentVotes);
            }
        }
        return text.onOneLine();
    }

    private static String unit(Issue.Unit unit) {
        return new ObjectText().value("name", ScenarioWriter.localized(unit.name()))
                .number("atZero", unit.atZero()).number("atHundred", unit.atHundred()).onOneLine();
    }

    private static String known(Issue.KnownValue known) {
        ObjectText text = new ObjectText().number("documents", known.documents());
        known.inFact().ifPresent(v -> text.number("inFact", v));
        text.value("source", ScenarioWriter.localized(known.source()));
        if (!known.links().isEmpty()) {
            text.value("links", ObjectText.texts(known.links()));
        }
        return text.onLines();
    }
}
