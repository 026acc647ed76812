package summitry.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.model.Confidence;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.IssueStatus;
import summitry.model.Language;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.RuleId;
import summitry.model.Rung;
import summitry.model.Temperament;
import summitry.model.Theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TermsTest {
    private static final List<DecisionRule> DECISION_RULES = List.of(new DecisionRule.Consensus(),
            new DecisionRule.Unanimity(), new DecisionRule.SimpleMajority(), new DecisionRule.TwoThirds(),
            new DecisionRule.WeightedMajority(),
            new DecisionRule.QualifiedMajority(0.85, new TreeMap<>(Map.of(new PartyId("A"), 1.0))),
            new DecisionRule.Ratification(), new DecisionRule.OptIn());

    @ParameterizedTest
    @EnumSource
    void everyWordHasANameAndASentence(Language language) {
        Terms terms = Terms.in(language);
        List<String> names = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (RuleId rule : RuleId.values()) {
            names.add(terms.rule(rule));
            sentences.add(terms.rulePlain(rule));
            sentences.add(terms.ruleTerm(rule));
        }
        Parameter.all().forEach(p -> names.add(terms.parameter(p)));
        Parameter.all().forEach(p -> sentences.add(terms.parameterPlain(p)));
        all(Theory.values(), terms::theory, terms::theoryPlain, names, sentences);
        all(Temperament.values(), terms::temperament, terms::temperamentPlain, names, sentences);
        all(Rung.values(), terms::rung, terms::rungPlain, names, sentences);
        all(Response.values(), terms::response, terms::responsePlain, names, sentences);
        all(IssueStatus.values(), terms::status, terms::statusPlain, names, sentences);
        all(Confidence.values(), terms::confidence, terms::confidencePlain, names, sentences);
        all(EndingKind.values(), terms::ending, terms::ending, names, new ArrayList<>());
        DECISION_RULES.forEach(r -> names.add(terms.decisionRule(r)));
        DECISION_RULES.forEach(r -> sentences.add(terms.decisionRulePlain(r)));
        names.forEach(name -> assertFalse(name.isBlank() || name.endsWith(".") || name.contains("{"), name));
        sentences.forEach(s -> assertTrue(s.endsWith(".") && !s.contains("{") && !s.contains("null"), s));
    }

    private static <T> void all(T[] values, Function<T, String> name,
            Function<T, String> sentence, List<String> names, List<String> sentences) {
        Stream.of(values).map(name).forEach(names::add);
        Stream.of(values).map(sentence).forEach(sentences::add);
    }

    @Test
    void allDecisionRulesAreTested() {
        var tested = new LinkedHashSet<Class<?>>();
        DECISION_RULES.forEach(r -> tested.add(r.getClass()));
        assertEquals(new LinkedHashSet<>(Arrays.asList(DecisionRule.class.getPermittedSubclasses())), tested);
    }

    @Test
    void namesOfOneKindDiffer() {
        for (Language language : Language.values()) {
            Terms terms = Terms.in(language);
            assertEquals(RuleId.values().length,
                    Stream.of(RuleId.values()).map(terms::rule).distinct().count());
            assertEquals(Parameter.all().size(),
                    Parameter.all().stream().map(terms::parameter).distinct().count());
        }
    }

    @Test
    void aParameterSaysUnitAndRanges() {
        assertEquals("Share of the way from the status quo to the text at which an open item ends. "
                + "Unit: share from 0 to 1. Usual value 0.25; results stay sane from 0.15 to 0.35; allowed from 0 to 1.",
                Terms.in(Language.ENGLISH).parameterPlain(Parameter.PROCESS_SHARE));
        assertTrue(Terms.in(Language.INDONESIAN).parameterPlain(Parameter.PROCESS_SHARE).contains("0,25"));
    }

    @Test
    void aTooltipNamesTheTermAndTheSource() {
        assertEquals("Term: limit of the mandate, win set. "
                + "Source: Putnam 1988 (two-level games); this program’s own design.",
                Terms.in(Language.ENGLISH).ruleTerm(RuleId.RED_LINE));
        assertTrue(Terms.in(Language.INDONESIAN).ruleTerm(RuleId.DELEGATION).contains("keputusan seseorang"));
    }

    @Test
    void aQuotaIsNamed() {
        assertTrue(Terms.in(Language.ENGLISH).decisionRulePlain(DECISION_RULES.get(5)).contains("85%"));
    }
}
