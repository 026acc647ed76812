package summitry.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import summitry.model.Confidence;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.model.Parameter;
import summitry.model.Response;
import summitry.model.RuleId;
import summitry.model.Rung;
import summitry.model.Temperament;
import summitry.model.Theory;

/**
 * The words of a negotiation that need no scenario. A method called after a thing gives its name, one that ends in
 * {@code Plain} a sentence that explains it in plain words.
 */
public final class Terms {
    private final Words words;
    private final Numbers numbers;

    private Terms(Language language) {
        words = Words.in(language);
        numbers = new Numbers(language);
    }

    public static Terms in(Language language) {
        return new Terms(language);
    }

    public String rule(RuleId rule) {
        return words.get("rule." + rule.key() + ".name");
    }

    public String rulePlain(RuleId rule) {
        return words.get("rule." + rule.key() + ".plain");
    }

    /** The field's term and the source of the idea, for a tooltip. */
    public String ruleTerm(RuleId rule) {
        String source = Arrays.stream(rule.source().split("; ")).map(this::source)
                .collect(Collectors.joining("; "));
        return words.get("rule.tooltip", words.get("rule." + rule.key() + ".term"), source);
    }

    public String parameter(Parameter parameter) {
        return words.get("parameter." + parameter.key() + ".name");
    }

    /** What the number does, its unit, its usual value and its ranges. */
    public String parameterPlain(Parameter parameter) {
        return parameterWhat(parameter) + " " + parameterRange(parameter);
    }

    /** What the number does. */
    public String parameterWhat(Parameter parameter) {
        return words.get("parameter." + parameter.key() + ".what");
    }

    /** Its unit, its usual value and its ranges. */
    public String parameterRange(Parameter parameter) {
        String unit = words.get("unit." + ParameterUnit.of(parameter).key());
        return words.get("parameter.range", unit, numbers.setting(parameter.usual()),
                numbers.setting(parameter.saneFrom()), numbers.setting(parameter.saneTo()),
                numbers.setting(parameter.lowest()), numbers.setting(parameter.highest()));
    }

    public String theory(Theory theory) {
        return words.get("theory." + theory.key() + ".name");
    }

    public String theoryPlain(Theory theory) {
        return words.get("theory." + theory.key() + ".plain");
    }

    public String temperament(Temperament temperament) {
        return words.get("temperament." + temperament.key() + ".name");
    }

    public String temperamentPlain(Temperament temperament) {
        return words.get("temperament." + temperament.key() + ".plain");
    }

    public String rung(Rung rung) {
        return words.get("rung." + rung.key() + ".name");
    }

    /** What is possible on a step of the ladder, and the ways down. */
    public String rungPlain(Rung rung) {
        return words.get("rung." + rung.key() + ".plain");
    }

    public String response(Response response) {
        return words.get("response." + response.key() + ".name");
    }

    public String responsePlain(Response response) {
        return words.get("response." + response.key() + ".plain");
    }

    public String status(IssueStatus status) {
        return words.get("status." + status.key() + ".name");
    }

    public String statusPlain(IssueStatus status) {
        return words.get("status." + status.key() + ".plain");
    }

    public String confidence(Confidence confidence) {
        return words.get("confidence." + confidence.key() + ".name");
    }

    public String confidencePlain(Confidence confidence) {
        return words.get("confidence." + confidence.key() + ".plain");
    }

    public String decisionRule(DecisionRule rule) {
        return words.get("decision-rule." + rule.key() + ".name");
    }

    public String decisionRulePlain(DecisionRule rule) {
        return words.get("decision-rule." + rule.key() + ".plain", numbers.percent(rule.quotaShare()));
    }

    public String ending(EndingKind kind) {
        return words.get("ending." + kind.key() + ".name");
    }

    /** A publication keeps its name; the few other sources have words of their own. */
    private String source(String source) {
        String key = "source." + source.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.has(key) ? words.get(key) : source;
    }
}
