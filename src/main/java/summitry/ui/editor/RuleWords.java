package summitry.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import summitry.analysis.AgreementZone;
import summitry.draft.Draft;
import summitry.model.Issue;
import summitry.model.PartyId;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.text.Words;

/** How an item is decided, in a sentence or two. */
record RuleWords(Draft draft, Words words) {

    /** The rule, who counts, and whose objection stops it. */
    String of(Issue issue) {
        Numbers numbers = new Numbers(words.language());
        String who = words.get("editor.rule.counts", numbers.whole(issue.members().size()),
                numbers.whole(draft.parties().size()));
        String veto = issue.vetoes().isEmpty()
                ? words.get("editor.rule.no-veto")
                : words.get("editor.rule.veto", names(issue.vetoes()));
        return String.join(" ",
                words.get("editor.rule.name", Terms.in(words.language()).decisionRule(issue.rule())),
                Terms.in(words.language()).decisionRulePlain(issue.rule()), who, veto);
    }

    /** The names of parties, one after the other. */
    String names(List<PartyId> parties) {
        return parties.stream().map(id -> PartyDoing.find(draft, id.value())
                .map(p -> p.name().in(words.language())).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    /** Which texts would pass as the parties stand. */
    String zone(AgreementZone zone) {
        return switch (zone) {
            case AgreementZone.Shared shared -> words.get("editor.trial-rule.passing", range(shared));
            case AgreementZone.Gap gap -> words.get("editor.trial-rule.gap",
                    names(List.of(gap.givesAtMost())), whole(gap.most()), names(List.of(gap.asksAtLeast())),
                    whole(gap.least()));
            case AgreementZone.Votes votes -> votes.passing().isEmpty()
                    ? words.get("editor.trial-rule.nothing")
                    : words.get("editor.trial-rule.passing",
                            votes.passing().stream().map(this::range).collect(Collectors.joining(", ")));
        };
    }

    private String range(AgreementZone.Shared shared) {
        return whole(shared.low()) + "\u2013" + whole(shared.high());
    }

    private String whole(double value) {
        return new Numbers(words.language()).whole(value);
    }
}
