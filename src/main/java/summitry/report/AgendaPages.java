package summitry.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import summitry.brief.Briefs;
import summitry.brief.ScaleWords;
import summitry.model.Issue;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;

/** The agenda: every item with its scale, how it is decided, and what happens without a deal. */
final class AgendaPages {
    private static final int FEW = 5;

    private final Desk desk;
    private final Rulers rulers;

    AgendaPages(Desk desk) {
        this.desk = desk;
        rulers = new Rulers(desk);
    }

    void set(Running running) {
        var scenario = desk.scenario();
        var flow = desk.flow();
        flow.part(running);
        flow.add(Row.text(desk.get("class.agenda.title", desk.in(scenario.title())), Style.TITLE));
        flow.add(Row.text(desk.in(scenario.place()) + " \u00b7 " + desk.in(scenario.dates()), Style.NOTE));
        flow.add(Row.text(desk.in(scenario.summary()), Style.BODY).after(4));
        flow.add(Row.text(desk.get("class.agenda.about", Integer.toString(scenario.rounds())), Style.BODY)
                .after(4));
        if (scenario.singleUndertaking()) {
            flow.add(Row.text(desk.get("class.agenda.package"), Style.BOLD).after(4));
        }
        scenario.issues().forEach(issue -> flow.together(item(issue)));
        flow.titled(Row.text(desk.get("class.agenda.moves"), Style.HEADING).after(16),
                Secrets.moves(Briefs.moves(scenario, desk.order().language())));
    }

    private List<Row> item(Issue issue) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.text(desk.titled(issue.id(), desk.in(issue.title())), Style.HEADING)
                .after(14));
        rows.add(Row.text(decided(issue), Style.NOTE));
        String procedure = desk.in(issue.procedure()).strip().replaceAll("\\.$", "");
        if (!procedure.isBlank()) {
            rows.add(Row.text(desk.get("class.agenda.procedure", procedure), Style.NOTE));
        }
        rows.add(Row.of(Cell.of(1, desk.get("class.agenda.today", desk.numbers().value(issue.statusQuo()),
                new ScaleWords(issue, desk.order().language()).of(issue.statusQuo())) + " " + noDeal(issue),
                Style.NOTE)));
        rows.addAll(rulers.scale(issue));
        return rows;
    }

    private String decided(Issue issue) {
        String rule = desk.get("class.agenda.decided", desk.sentences().terms().decisionRule(issue.rule()),
                desk.sentences().terms().decisionRulePlain(issue.rule()));
        String vetoes = issue.vetoes().isEmpty()
                ? ""
                : " " + desk.get("class.agenda.vetoes", desk.sentences().parties(issue.vetoes()));
        return rule + " " + members(issue) + vetoes;
    }

    private String members(Issue issue) {
        Map<Boolean, List<String>> names = desk.scenario().parties().stream().map(Party::id).collect(
                Collectors.partitioningBy(issue.members()::contains,
                        Collectors.mapping(desk::party, Collectors.toList())));
        List<String> out = names.getOrDefault(false, List.of());
        if (out.isEmpty()) {
            return desk.get("class.agenda.all");
        }
        return out.size() <= FEW
                ? desk.get("class.agenda.all-but", String.join(", ", out))
                : desk.get("class.agenda.members", String.join(", ", names.getOrDefault(true, List.of())));
    }

    private String noDeal(Issue issue) {
        return switch (issue.noDeal()) {
            case NoDeal.StatusQuo _ -> desk.get("class.agenda.no-deal.status-quo");
            case NoDeal.Value(double value) ->
                desk.get("class.no-deal.value", desk.numbers().value(value));
            case NoDeal.CostlyForAll _ -> desk.get("class.no-deal.costly");
        };
    }
}
