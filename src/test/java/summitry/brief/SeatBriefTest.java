package summitry.brief;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.SummitBuilder;
import summitry.brief.ConfidentialBrief.Item;
import summitry.brief.ConfidentialBrief.Tie;
import summitry.draft.Draft;
import summitry.engine.Engine;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.engine.random.Randomness;
import summitry.model.Act;
import summitry.model.AuthorBriefs;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A brief tells what the scenario file and the rules say, number by number. */
class SeatBriefTest {
    private static final PartyId A = SummitBuilder.party("A");

    static Stream<Scenario> shipped() {
        return ScenarioLibrary.shipped().stream().map(ScenarioLibrary::load);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyNumberIsThatOfTheFileAndOfTheRules(Scenario scenario) {
        Engine engine = Engine.of(scenario.withRulebook(Briefs.withoutDraws(scenario.rulebook())));
        Situation situation = engine.situation(engine.open(new Randomness(7)));
        for (Language language : Language.values()) {
            Briefs briefs = Briefs.of(scenario, language, ReadingLevel.FULL);
            for (Party party : scenario.parties()) {
                SeatBrief brief = briefs.of(party.id());
                brief.confidential().items().forEach(item -> check(situation, party, item, language));
                check(scenario, brief);
                Stream.concat(brief.confidential().friends().stream(), brief.confidential().rivals().stream())
                        .forEach(tie -> check(scenario, party, tie));
            }
        }
    }

    private static void check(Situation situation, Party party, Item item, Language language) {
        Scenario scenario = situation.assembly().scenario();
        Preference file = scenario.preference(party.id(), item.issue());
        int cell = situation.cell(scenario.indexOf(party.id()), scenario.indexOf(item.issue()));
        String where = scenario.id() + " " + party.id() + " " + item.issue();
        assertEquals(file.ideal(), item.ideal(), where);
        assertEquals(file.salience(), item.salience(), where);
        assertEquals(file.salience(), 100 * situation.salience(cell), 1e-9, where);
        assertEquals(Mandate.low(situation, cell), item.low().value(), where);
        assertEquals(Mandate.high(situation, cell), item.high().value(), where);
        assertEquals(file.stated() != file.ideal(), item.says().isPresent(), where);
        Numbers numbers = new Numbers(language);
        for (Limit limit : List.of(item.low(), item.high())) {
            boolean isLow = limit == item.low();
            switch (limit.kind()) {
                case SCALE -> assertEquals(isLow ? 0 : 100, limit.value(), where);
                case RED_LINE -> {
                    assertEquals(isLow ? file.low() : file.high(), limit.value(), where);
                    assertTrue(String.join(" ", item.text().never()).contains(numbers.value(limit.value())),
                            where);
                }
                case NO_DEAL -> assertTrue(
                        isLow ? limit.value() > file.low() : limit.value() < file.high(), where);
            }
        }
        List<Double> told = numbersIn(item.text().range());
        assertTrue(told.getFirst() >= item.low().value() && told.getFirst() < item.low().value() + 1, where);
        assertTrue(told.getLast() <= item.high().value() && told.getLast() > item.high().value() - 1, where);
        assertTrue(told.getFirst() <= file.ideal() && told.getLast() >= file.ideal(), where);
    }

    private static List<Double> numbersIn(String text) {
        return Arrays.stream(text.replace(',', '.').split("[^0-9.]+")).filter(t -> t.matches("[0-9].*"))
                .map(Double::valueOf).toList();
    }

    private static void check(Scenario scenario, SeatBrief brief) {
        int p = scenario.indexOf(brief.party());
        List<Item> items = brief.confidential().items();
        for (int k = 0; k < scenario.issues().size(); k++) {
            Issue issue = scenario.issues().get(k);
            boolean say = issue.members().contains(brief.party())
                    && scenario.preferences().get(p, k).salience() > 0;
            assertEquals(say, items.stream().anyMatch(i -> i.issue().equals(issue.id())));
            assertEquals(say, brief.open().stands().stream().anyMatch(s -> s.issue().equals(issue.id())));
        }
        assertEquals(scenario.issues().size(), items.size() + brief.open().noSay().size());
        for (int i = 1; i < items.size(); i++) {
            Item before = items.get(i - 1);
            Item item = items.get(i);
            assertTrue(before.salience() >= item.salience(), "what matters most comes first");
            assertEquals(before.salience() == item.salience() ? before.rank() : i + 1, item.rank());
        }
    }

    private static void check(Scenario scenario, Party party, Tie tie) {
        scenario.relations().stream().filter(r -> r.joins(party.id(), tie.party())).forEach(r -> {
            assertEquals(r.affinity(), tie.affinity());
            assertEquals(r.tension(), tie.tension());
            assertEquals(r.pact(), tie.pact());
            assertEquals(r.rivalry(), tie.rivalry());
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShortBriefTellsOfWhatMattersMostAndNamesTheRest(Scenario scenario) {
        Briefs some = Briefs.of(scenario, Language.INDONESIAN, ReadingLevel.SHORT);
        Briefs all = Briefs.of(scenario, Language.INDONESIAN, ReadingLevel.FULL);
        for (Party party : scenario.parties()) {
            SeatBrief brief = some.of(party.id());
            List<Item> full = all.of(party.id()).confidential().items();
            List<Item> told = brief.confidential().items();
            assertEquals(full.stream().limit(5).map(Item::issue).toList(),
                    told.stream().map(Item::issue).toList());
            assertEquals(full.size(), told.size() + brief.confidential().untold().size());
            assertEquals(told.size(), brief.open().stands().size());
            assertEquals(brief.confidential().untold().size(), brief.open().untold().size());
        }
    }

    @Test
    void theEndsSayWhatMakesThem() {
        Scenario scenario = new SummitBuilder().seat("A", 1).seat("B", 1)
                .item("I", new DecisionRule.Consensus(), 50).wants("A", "I", 60, 100, 55, 100)
                .wants("B", "I", 20, 0).build();
        Item item = SeatBrief.of(scenario, A, Language.ENGLISH, ReadingLevel.FULL).confidential().items()
                .getFirst();
        assertEquals(new Limit(55, Limit.Kind.RED_LINE), item.low());
        assertEquals(new Limit(76, Limit.Kind.NO_DEAL), item.high());
        assertEquals(List.of("Never below 55: that is your red line.",
                "Never above 76: no deal would be better."), item.text().never());
        assertEquals("55 to 76", item.text().range());
        assertEquals("Without a deal, things stay as they are, at 50.", item.text().noDeal());
    }

    @Test
    void aValueIsToldInTheWordsOfTheScale() {
        Issue farm = ScenarioLibrary.load("cancun2003").issues().getFirst();
        ScaleWords words = new ScaleWords(farm, Language.ENGLISH);
        String small = farm.scale().get(1).en();
        String none = farm.scale().get(0).en();
        assertEquals("“" + small + "”", words.of(25));
        assertEquals("“" + small + "”", words.nearest(29));
        assertEquals("between “" + none + "” and “" + small + "”, closer to the first", words.of(10));
        assertEquals("nearest to “" + none + "”", words.nearest(10));
        assertThrows(IllegalArgumentException.class, () -> words.of(101));
    }

    @Test
    void whereNoDealHurtsEverybodyOnlyRedLinesBind() {
        Scenario scenario = new SummitBuilder().seat("A", 1).seat("B", 1)
                .item("I", new DecisionRule.Consensus(), 50, new NoDeal.CostlyForAll(), List.of(), List.of())
                .wants("A", "I", 60, 100).wants("B", "I", 20, 50).build();
        Item item = SeatBrief.of(scenario, A, Language.ENGLISH, ReadingLevel.FULL).confidential().items()
                .getFirst();
        assertEquals("any value, 0 to 100", item.text().range());
        assertEquals(List.of(), item.text().never());
        assertEquals("Without a deal, everybody is hurt.", item.text().noDeal());
    }

    @Test
    void underATheoryWithoutMandatesEverythingMayBeSigned() {
        Scenario scenario = new SummitBuilder().seat("A", 1).seat("B", 1)
                .item("I", new DecisionRule.Consensus(), 50).wants("A", "I", 60, 100, 55, 100).build()
                .withRulebook(Rulebook.of(Theory.POWER));
        Item item = SeatBrief.of(scenario, A, Language.ENGLISH, ReadingLevel.FULL).confidential().items()
                .getFirst();
        assertEquals("any value, 0 to 100", item.text().range());
    }

    @Test
    void whoHasNoSayIsToldSo() {
        Scenario scenario = ScenarioLibrary.load("excomm1962");
        PublicBrief open = SeatBrief
                .of(scenario, SummitBuilder.party("KHRU"), Language.ENGLISH, ReadingLevel.SHORT).open();
        assertEquals(scenario.issues().stream().map(i -> i.shortTitle().en()).toList(), open.noSay());
        assertEquals(List.of(), open.stands());
    }

    private static Scenario briefed(Localized open, AuthorBriefs briefs) {
        Scenario scenario = new SummitBuilder().seat("A", 1).item("I", new DecisionRule.Consensus(), 50)
                .wants("A", "I", 60, 100).build();
        Draft draft = Draft.of(scenario);
        Party party = scenario.party(A);
        return draft.withParties(List.of(new Party(party.id(), party.name(), party.code(), party.flag(),
                party.capability(), party.temperament(), party.temperamentReason(), open, briefs))).scenario()
                .orElseThrow();
    }

    private static List<String> words(Scenario scenario, Language language, ReadingLevel level) {
        SeatBrief brief = SeatBrief.of(scenario, A, language, level);
        return List.of(brief.open().introduction(), brief.confidential().words());
    }

    @Test
    void theAuthorsWordsComeInTheLengthAndLanguageThatIsAskedFor() {
        Scenario scenario = briefed(new Localized("open", "terbuka"),
                new AuthorBriefs(new Localized("open, short", "terbuka, ringkas"),
                        new Localized("secret", "rahasia"),
                        new Localized("secret, short", "rahasia, ringkas")));
        assertEquals(List.of("open", "secret"), words(scenario, Language.ENGLISH, ReadingLevel.FULL));
        assertEquals(List.of("open, short", "secret, short"),
                words(scenario, Language.ENGLISH, ReadingLevel.SHORT));
        assertEquals(List.of("terbuka", "rahasia"), words(scenario, Language.INDONESIAN, ReadingLevel.FULL));
        assertEquals(List.of("terbuka, ringkas", "rahasia, ringkas"),
                words(scenario, Language.INDONESIAN, ReadingLevel.SHORT));
    }

    @Test
    void theOtherLengthStandsForWordsThatAreMissingAndThenTheOtherLanguage() {
        Localized none = Localized.same(" \n ");
        Scenario full = briefed(new Localized("open", "terbuka"), new AuthorBriefs(
                new Localized("only English", ""), new Localized("", "rahasia"), none));
        assertEquals(List.of("only English", "rahasia"), words(full, Language.ENGLISH, ReadingLevel.SHORT));
        assertEquals(List.of("terbuka", "rahasia"), words(full, Language.INDONESIAN, ReadingLevel.SHORT));
        Scenario brief = briefed(none, new AuthorBriefs(Localized.same("in short"), none,
                new Localized("", "singkat")));
        assertEquals(List.of("in short", "singkat"), words(brief, Language.ENGLISH, ReadingLevel.FULL));
        assertEquals(List.of("", ""), words(briefed(none, AuthorBriefs.NONE), Language.ENGLISH,
                ReadingLevel.SHORT));
    }

    @Test
    void everyKindOfMoveHasWords() {
        List<String> kinds = Arrays.stream(Act.class.getPermittedSubclasses())
                .map(c -> c.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1")
                        .toLowerCase(java.util.Locale.ROOT))
                .sorted().toList();
        assertEquals(kinds, Moves.KINDS.stream().sorted().toList());
        assertEquals(kinds.size(), SeatBrief.of(ScenarioLibrary.load("first-steps"),
                SummitBuilder.party("LAK"), Language.INDONESIAN, ReadingLevel.SHORT).confidential().moves()
                .size());
    }

    @Test
    void aPartyWithoutASeatIsNamed() {
        var error = assertThrows(IllegalArgumentException.class, () -> SeatBrief.of(
                ScenarioLibrary.load("first-steps"), SummitBuilder.party("XXX"), Language.ENGLISH,
                ReadingLevel.FULL));
        assertEquals("party (XXX) has no seat in first-steps.", error.getMessage());
    }
}
