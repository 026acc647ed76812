package summitry.ui.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import summitry.model.Language;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Theory;
import summitry.text.Numbers;
import summitry.text.Terms;

/** The rules in plain words, with what can be changed about them. */
public record RuleList(List<Preset> presets, List<Entry> entries) {
    public RuleList {
        presets = List.copyOf(presets);
        entries = List.copyOf(entries);
    }

    /** A theory of the summit: where one starts from. */
    public record Preset(Theory theory, String name, String plain) {}

    /**
     * A rule.
     *
     * @param term the field's term and the source
     * @param canBeOff whether it has a switch
     */
    public record Entry(RuleId rule, String name, String plain, String term, boolean canBeOff,
            List<Setting> settings) {}

    /** A number of a rule; {@code plain} tells what it does, its unit, its usual value and its ranges. */
    public record Setting(Parameter parameter, String name, String plain) {}

    public static RuleList in(Language language) {
        Terms terms = Terms.in(language);
        return new RuleList(
                Arrays.stream(Theory.values()).map(t -> new Preset(t, terms.theory(t), terms.theoryPlain(t)))
                        .toList(),
                Rules.ofRulebook().stream().map(r -> entry(terms, r)).toList());
    }

    private static Entry entry(Terms terms, RuleId rule) {
        return new Entry(rule, terms.rule(rule), terms.rulePlain(rule), terms.ruleTerm(rule),
                Rules.hasSwitch(rule), Parameter.of(rule).stream()
                        .map(p -> new Setting(p, terms.parameter(p), terms.parameterPlain(p))).toList());
    }

    /** In how many rules and numbers two rulebooks differ; a preset counts as its rules and numbers do. */
    public static int changes(Rulebook from, Rulebook to) {
        long rules = Arrays.stream(RuleId.values()).filter(r -> from.isOn(r) != to.isOn(r)).count();
        long numbers = Parameter.all().stream().filter(p -> from.get(p) != to.get(p)).count();
        return (int) (rules + numbers + (from.theory() == to.theory() ? 0 : 1));
    }

    /** A number as typed; empty where it is none or outside what the rule can bear. */
    static Optional<Double> read(Parameter parameter, String typed) {
        return Numbers.read(typed).filter(v -> v >= parameter.lowest() && v <= parameter.highest());
    }
}
