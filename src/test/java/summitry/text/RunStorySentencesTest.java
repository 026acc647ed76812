package summitry.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.model.Act;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.Language;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summitry.text.Samples.CHINA;
import static summitry.text.Samples.FUND;
import static summitry.text.Samples.STATES;
import static summitry.text.Samples.TARIFF;

/** Ways down, what-if answers and the story of an ending. */
class RunStorySentencesTest {
    private static StepDownSentences steps(Language language) {
        return StepDownSentences.of(Samples.scenario(), language);
    }

    private static WhatIfSentences whatIf(Language language) {
        return WhatIfSentences.of(Samples.scenario(), language);
    }

    private static StorySentences story(Language language) {
        return StorySentences.of(Samples.scenario(), language);
    }

    @Test
    void aWayDownSaysWhatItDoes() {
        StepDownSentences say = steps(Language.ENGLISH);
        assertEquals("The United States could make a small gesture of goodwill to China: "
                + "tension 56.5 instead of 60 (−3.5).",
                say.effect(say.reassure(STATES, CHINA), 60, 56.5));
        assertEquals(
                "China could give 1 point on “Climate fund” and the United States give 2.5 points on “Tariffs”",
                say.trade(CHINA, 1, FUND, STATES, 2.5, TARIFF));
        StepDownSentences id = steps(Language.INDONESIAN);
        assertEquals("Tiongkok dapat memberi isyarat kecil niat baik kepada Amerika Serikat: "
                + "ketegangan 56,5, bukan 60 (−3,5).",
                id.effect(id.reassure(CHINA, STATES), 60, 56.5));
    }

    @Test
    void anAnswerNamesBothNumbersOrThatNothingWouldDiffer() {
        WhatIfSentences say = whatIf(Language.ENGLISH);
        String premise = say.withoutParty(STATES);
        assertEquals("Without the United States in the room, China would stand at 62 on “Climate fund”, "
                + "not at 57.5.", say.position(premise, CHINA, FUND, 62, 57.5));
        assertEquals("Without the United States in the room, China would stand at 62 on “Climate fund” "
                + "all the same.", say.position(premise, CHINA, FUND, 62, 62.01));
        assertEquals("Tanpa Amerika Serikat di ruangan, ini tidak akan disahkan: Dana iklim dan Tarif.",
                whatIf(Language.INDONESIAN).notAdopted(
                        whatIf(Language.INDONESIAN).withoutParty(STATES), List.of(FUND, TARIFF)));
    }

    @Test
    void theStoryTellsWhatTurnedAndWhoStoodInTheWay() {
        StorySentences say = story(Language.ENGLISH);
        assertEquals("Round 4: “Tariffs” could be adopted from here on, because China and the United States "
                + "no longer stood in the way.", say.turned(4, TARIFF, true, List.of(CHINA, STATES)));
        assertTrue(say.turned(4, TARIFF, false, List.of(CHINA)).contains("China turned against it"));
        assertTrue(say.turned(4, TARIFF, true, Collections.nCopies(5, CHINA)).contains("and 2 others"));
        assertEquals("The United States objected: the text lay 12.3 points outside what it may sign.",
                say.obstacle(STATES, 12.34));
        assertEquals("The United States objected, though it might have signed the text.",
                say.obstacle(STATES, 0.01));
        assertEquals("Putaran 2: Guncangan minyak.", story(Language.INDONESIAN).happened(2, "oil-shock"));
    }

    @Test
    void aChangeOfTheRulesNamesWhatWasChanged() {
        assertEquals(
                "Round 3: the rules were changed: “Pressure” switched off and “Weight of process language” "
                        + "0.1 instead of 0.25.".replace("0.25", new Numbers(Language.ENGLISH)
                                .setting(Parameter.PROCESS_SHARE.usual())),
                story(Language.ENGLISH).ruled(3, Rulebook.SUMMIT,
                        Rulebook.SUMMIT.without(RuleId.PRESSURE).with(Parameter.PROCESS_SHARE, 0.1)));
    }

    @Test
    void aGainNamesWhereItWasWonAndLost() {
        assertEquals("Nearer to its wish on “%s”. Farther from its wish on “Tariffs”."
                .formatted(new Names(Samples.scenario(), Language.ENGLISH).issue(FUND)),
                story(Language.ENGLISH).gain(List.of(FUND), List.of(TARIFF)));
        assertEquals("Farther from its wish on “Tariffs”.",
                story(Language.ENGLISH).gain(List.of(), List.of(TARIFF)));
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceShowsAnIdAnOpenSlotOrAKey(Language language) {
        for (String sentence : all(language)) {
            assertFalse(sentence.contains("{") || sentence.matches(".*\\b(step|whatif|moment)\\.[a-z].*"),
                    sentence);
            Samples.IDS.forEach(id -> assertFalse(sentence.contains(id), sentence));
            assertTrue(Character.isUpperCase(sentence.charAt(0)), sentence);
            assertFalse(sentence.contains("  ") || sentence.contains("''"), sentence);
        }
    }

    private static List<String> all(Language language) {
        StepDownSentences steps = steps(language);
        WhatIfSentences whatIf = whatIf(language);
        StorySentences story = story(language);
        List<String> all = new ArrayList<>(List.of(steps.reassure(CHINA, STATES), steps.mediate(STATES),
                steps.withdrawThreat(STATES, CHINA), steps.withdrawSanction(CHINA, STATES),
                steps.commonText(FUND, 40), steps.trade(STATES, 2, FUND, CHINA, 3, TARIFF), steps.adjourn(),
                steps.none(), story.happened(1, "oil-shock"),
                story.bentRedLine(3, STATES, FUND, CHINA, 4.2), story.turned(2, FUND, true, List.of(CHINA)),
                story.turned(2, FUND, false, List.of(STATES)), story.walkedOut(5, STATES),
                story.obstacle(CHINA, 3), story.obstacle(CHINA, 0),
                story.gain(List.of(FUND), List.of(TARIFF)),
                story.gain(List.of(), List.of()),
                story.decided(2, new Event.OrderGiven(new Docket.Order.Text(FUND, 40))),
                story.ruled(2, Rulebook.SUMMIT, Rulebook.SUMMIT)));
        for (String premise : List.of(whatIf.withoutRule(RuleId.PRESSURE), whatIf.withoutMoves(STATES),
                whatIf.withoutParty(CHINA), whatIf.otherAct(CHINA, new Act.Reassure(STATES)))) {
            for (double actual : new double[]{40, 50}) {
                all.add(whatIf.position(premise, CHINA, TARIFF, 40, actual));
                all.add(whatIf.tension(premise, CHINA, STATES, 40, actual));
                all.add(whatIf.text(premise, FUND, 40, actual));
            }
            all.add(whatIf.notAdopted(premise, List.of(FUND)));
            all.add(whatIf.adoptedToo(premise, List.of(FUND, TARIFF)));
        }
        return all;
    }

    @Test
    void theLanguagesDiffer() {
        List<String> english = all(Language.ENGLISH);
        List<String> indonesian = all(Language.INDONESIAN);
        for (int i = 0; i < english.size(); i++) {
            assertFalse(english.get(i).equals(indonesian.get(i)), english.get(i));
        }
    }
}
