package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import summitry.model.Cause;
import summitry.model.Parameter;
import summitry.model.Reason;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Subject;
import summitry.text.Sentences;
import summitry.text.Terms;

/**
 * A rule in plain words with its numbers, and what it did in one case.
 *
 * @param points what it brought, with sign
 * @param about which number, of whom, in which round
 * @param input what it came from in this case, as a sentence
 * @param term the field's term and the source
 * @param fixed why the round cannot be decided without it; empty where it can
 */
record RuleCard(RuleId rule, String title, String plain, String points, String about, String input,
        String term, List<Setting> settings, List<Question> questions, String fixed) implements Page {
    /**
     * A number of the rule.
     *
     * @param plain what it does
     * @param range its unit, its usual value and its ranges
     * @param note where it differs from the usual; empty where it does not
     */
    record Setting(String name, String value, String plain, String range, String note) {
        static Setting of(Moment moment, Rulebook book, Parameter parameter) {
            Terms terms = Terms.in(moment.language());
            double value = book.get(parameter);
            boolean odd = value < parameter.saneFrom() || value > parameter.saneTo();
            String note = value == parameter.usual()
                    ? ""
                    : moment.words().get(odd ? "play.rules.odd" : "play.rules.changed");
            return new Setting(terms.parameter(parameter), moment.numbers().setting(value),
                    terms.parameterWhat(parameter), terms.parameterRange(parameter), note);
        }
    }

    private static RuleCard of(Moment moment, Reason reason, double points) {
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        RuleId rule = reason.rule();
        Rulebook book = Rounds.closing(moment).map(p -> p.before().rulebook())
                .orElse(moment.state().rulebook());
        List<Question> questions = Question.about(moment, reason);
        return new RuleCard(rule, title(say, reason), say.terms().rulePlain(rule),
                moment.numbers().changeInTenths(points), about(moment, reason.subject()),
                say.reason(reason), say.terms().ruleTerm(rule),
                Parameter.of(rule).stream().map(p -> Setting.of(moment, book, p)).toList(), questions,
                fixed(moment, reason, questions));
    }

    /** The name that the term has everywhere else; a rule with two directions is named by the one it took. */
    private static String title(Sentences say, Reason reason) {
        return reason.cause() instanceof Cause.Interest
                ? say.label(reason)
                : say.terms().rule(reason.rule());
    }

    private static String fixed(Moment moment, Reason reason, List<Question> questions) {
        if (!Rounds.closedWith(moment, reason)) {
            return moment.words().get("play.whatif.between");
        }
        return questions.isEmpty() ? moment.words().get("play.whatif.needed") : "";
    }

    private static String about(Moment moment, Subject subject) {
        String round = moment.numbers().whole(moment.round());
        return switch (subject) {
            case Subject.Position(var party, var issue) ->
                moment.words().get("play.rule.position", moment.name(party), moment.shortTitle(issue), round);
            case Subject.Tension(var a, var b) ->
                moment.words().get("play.rule.tension", moment.name(a), moment.name(b), round);
            case Subject.Text(var issue) ->
                moment.words().get("play.rule.text", moment.shortTitle(issue), round);
        };
    }

    /** The card of one term of the shown round; empty where the round has no such term any more. */
    static Optional<RuleCard> of(Moment moment, Subject subject, String id) {
        return Optional.ofNullable(WhyOf.named(moment.now().trace().about(subject)).get(id))
                .map(r -> of(moment, r, WhyOf.shown(moment, subject).getOrDefault(id, 0.0)));
    }
}
