package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.analysis.Alteration;
import summitry.analysis.Comparison;
import summitry.analysis.Contrast;
import summitry.analysis.WhatIf;
import summitry.engine.tension.Ladder;
import summitry.model.Subject;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.WhatIfSentences;

/** What a round decided again came to, in sentences: the number that was asked about first, then all else that counts. */
final class WhatIfAnswer {
    /** A difference of less than a point is not worth a word. */
    private static final double LEAST = 1;

    private final Moment moment;
    private final WhatIfSentences say;
    private final String premise;
    private final List<String> sentences = new ArrayList<>();

    private WhatIfAnswer(Moment moment, Alteration alteration) {
        this.moment = moment;
        say = WhatIfSentences.of(moment.scenario(), moment.language());
        premise = switch (alteration) {
            case Alteration.WithoutRule(var rule) -> say.withoutRule(rule);
            case Alteration.WithoutMoves(var party) -> say.withoutMoves(party);
            case Alteration.WithoutParty(var party) -> say.withoutParty(party);
            case Alteration.OtherAct(var party, var act) -> say.otherAct(party, act);
        };
    }

    static List<String> of(Moment moment, Question question, WhatIf result) {
        return switch (result) {
            case WhatIf.Refused(_, var reason) ->
                List.of(Sentences.of(moment.scenario(), moment.language()).fact(reason));
            case WhatIf.Replayed replayed ->
                new WhatIfAnswer(moment, question.alteration()).all(question.about(), replayed);
        };
    }

    private List<String> all(Subject about, WhatIf.Replayed result) {
        subject(about, result);
        if (about instanceof Subject.Tension) {
            mean(result);
        }
        if (!result.adoptedOnlyAsItWas().isEmpty()) {
            sentences.add(say.notAdopted(premise, result.adoptedOnlyAsItWas()));
        }
        if (!result.adoptedOnlyOtherwise().isEmpty()) {
            sentences.add(say.adoptedToo(premise, result.adoptedOnlyOtherwise()));
        }
        if (result.adoptedOnlyAsItWas().isEmpty() && result.adoptedOnlyOtherwise().isEmpty()) {
            sentences.add(moment.words().get("play.whatif.same-adopted"));
        }
        others(about, result.comparison());
        return List.copyOf(sentences);
    }

    private void subject(Subject about, WhatIf.Replayed result) {
        sentences.add(switch (about) {
            case Subject.Position(var party, var issue) -> {
                Contrast at = result.position(party, issue);
                yield say.position(premise, party, issue, at.first(), at.second());
            }
            case Subject.Tension(var a, var b) -> {
                Contrast at = result.tension(a, b);
                yield say.tension(premise, a, b, at.first(), at.second());
            }
            case Subject.Text(var issue) -> {
                Contrast at = result.text(issue);
                yield say.text(premise, issue, at.first(), at.second());
            }
        });
    }

    private void mean(WhatIf.Replayed result) {
        double otherwise = mean(result.otherwise().climate().tensions());
        double actual = mean(result.actual().climate().tensions());
        boolean same = Numbers.shownChange(otherwise, actual) == 0;
        sentences.add(moment.words().get(same ? "play.whatif.mean-same" : "play.whatif.mean",
                moment.numbers().value(otherwise), moment.numbers().value(actual)));
    }

    private double mean(summitry.model.PairTable tensions) {
        return Ladder.mean(moment.engine().assembly(), tensions);
    }

    /** How far the rest of the room would differ, and where most of all. */
    private void others(Subject about, Comparison comparison) {
        List<Comparison.Position> moved = comparison.positions().stream()
                .filter(p -> p.values().size() >= LEAST
                        && !new Subject.Position(p.party(), p.issue()).equals(about))
                .toList();
        Optional<Comparison.Position> most = moved.stream().findFirst();
        sentences.add(most.map(p -> moment.words().get("play.whatif.others", moved.size(),
                moment.name(p.party()), moment.shortTitle(p.issue()),
                moment.numbers().value(p.values().first()), moment.numbers().value(p.values().second())))
                .orElseGet(() -> moment.words().get("play.whatif.no-others")));
    }
}
