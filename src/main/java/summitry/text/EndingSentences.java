package summitry.text;

import java.util.List;
import java.util.stream.Collectors;
import summitry.model.IssueStatus;
import summitry.model.Outcome;
import summitry.model.Verdict;

/** How a summit ended, as a paragraph with the reasons that decided it. */
final class EndingSentences {
    private final Speech speech;
    private final VerdictSentences verdicts;

    EndingSentences(Speech speech) {
        this.speech = speech;
        verdicts = new VerdictSentences(speech);
    }

    String of(Outcome outcome) {
        int adopted = outcome.issues().stream().mapToInt(i -> i.status() == IssueStatus.ADOPTED ? 1 : 0)
                .sum();
        String plain = speech.get("ending." + outcome.kind().key() + ".plain",
                speech.numbers().whole(adopted), speech.numbers().whole(outcome.issues().size()));
        List<Verdict> decisive = outcome.reasons().stream().filter(r -> !(r instanceof Verdict.AllAdopted))
                .toList();
        if (decisive.isEmpty()) {
            return plain;
        }
        String rest = decisive.stream().skip(1).map(r -> " " + verdicts.of(r)).collect(Collectors.joining());
        return plain + " " + speech.get("ending.decisive", verdicts.afterColon(decisive.getFirst()) + rest);
    }
}
