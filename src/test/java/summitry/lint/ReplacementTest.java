package summitry.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Words are found and replaced in all texts, and nothing becomes what no file may hold. */
class ReplacementTest {
    private static final Draft MONTREAL = Draft.of(ScenarioLibrary.load("montreal1987"));
    private static final Set<Language> BOTH = EnumSet.allOf(Language.class);
    private static final Set<Chapter> ALL = EnumSet.allOf(Chapter.class);

    private static List<String> found(String words, boolean matchesCase, boolean isWholeWord, String text) {
        return new TextSearch(words, matchesCase, isWholeWord).in(text).stream()
                .map(s -> s.from() + "-" + s.to()).toList();
    }

    private static Replacement replacement(String words, String by) {
        return new Replacement(new TextSearch(words, true, false), by, BOTH, ALL);
    }

    private static Draft named(Localized name) {
        Party p = MONTREAL.parties().getFirst();
        return Edit.party(Remade.name(p, name)).on(MONTREAL);
    }

    private static Localized name(Draft draft) {
        return draft.parties().getFirst().name();
    }

    @Test
    void wordsAreFoundAsTheyAreAskedFor() {
        assertEquals(List.of("0-2", "3-5"), found("eu", false, false, "EU eu"));
        assertEquals(List.of("3-5"), found("eu", true, false, "EU eu"));
        assertEquals(List.of(), found("", false, false, "EU eu"));
        assertEquals(List.of("0-2", "5-7"), found("EU", true, true, "EU, (EU), EUR, NEU"));
        assertEquals(List.of("0-3", "5-8"), found("(a)", true, true, "(a)b (a)"));
        assertEquals(List.of("0-4"), found("élan", false, true, "Élan élans"));
        assertEquals(List.of("0-2", "2-4"), found("aa", true, false, "aaaaa"));
        assertEquals(List.of("1-3"), found(".*", true, false, "a.*b"));
    }

    @Test
    void allMatchesAreReplacedInTheLanguagesAndChaptersThatWereChosen() {
        Draft draft = named(new Localized("Ruritania and Ruritania", "Ruritania"));
        Replacement both = replacement("Ruritania", "Zenda");
        assertEquals(3, both.matches(TextSpots.of(draft)).size());
        Replaced replaced = both.in(draft, Set.of());
        assertEquals(3, replaced.count());
        assertEquals(Map.of(), replaced.refused());
        assertEquals(new Localized("Zenda and Zenda", "Zenda"), name(replaced.after()));
        assertEquals(named(new Localized("Zenda and Zenda", "Zenda")), replaced.after());
        Replacement indonesian = new Replacement(both.search(), "Zenda", Set.of(Language.INDONESIAN), ALL);
        assertEquals(new Localized("Ruritania and Ruritania", "Zenda"),
                name(indonesian.in(draft, Set.of()).after()));
        Replacement elsewhere = new Replacement(both.search(), "Zenda", BOTH, Set.of(Chapter.EVENTS));
        assertEquals(new Replaced(draft, 0, Map.of()), elsewhere.in(draft, Set.of()));
    }

    @Test
    void capitalsFollowUnlessTheyAreAskedFor() {
        TextSearch loose = new TextSearch("word", false, false);
        assertEquals(List.of("wort", "Wort", "WORT", "wort"), List.of(loose.instead("word", "wort"),
                loose.instead("Word", "wort"), loose.instead("WORD", "wort"),
                new TextSearch("Word", false, false).instead("word", "Wort")));
        assertEquals("EU", new TextSearch("Union", false, false).instead("union", "EU"));
        assertEquals("", loose.instead("WORD", ""));
        assertEquals("wort", new TextSearch("WORD", true, false).instead("WORD", "wort"));
        Draft draft = named(new Localized("Ruritania, RURITANIA, ruritania", "Ruritania"));
        Replacement any = new Replacement(new TextSearch("ruritania", false, false), "zenda", BOTH, ALL);
        assertEquals(new Localized("Zenda, ZENDA, zenda", "Zenda"), name(any.in(draft, Set.of()).after()));
    }

    @Test
    void aMatchThatIsLeftOutStays() {
        Draft draft = named(new Localized("Ruritania and Ruritania", "Ruritania"));
        Replacement all = replacement("Ruritania", "Zenda");
        Match second = all.matches(TextSpots.of(draft)).get(1);
        Replaced replaced = all.in(draft, Set.of(second));
        assertEquals(2, replaced.count());
        assertEquals(new Localized("Zenda and Ruritania", "Zenda"), name(replaced.after()));
    }

    @Test
    void nothingIsFoundOrDoneForEmptyWordsAndForTheSameWords() {
        assertEquals(new Replaced(MONTREAL, 0, Map.of()), replacement("", "x").in(MONTREAL, Set.of()));
        assertEquals(new Replaced(MONTREAL, 0, Map.of()), replacement("the", "the").in(MONTREAL, Set.of()));
        assertTrue(replacement("the", "the").matches(TextSpots.of(MONTREAL)).size() > 10);
    }

    @Test
    void aTextThatIsNeededIsNotEmptiedThoughOneLanguageMayBe() {
        Draft draft = named(new Localized("Ruritania", "Ruritania"));
        Replaced refused = replacement("Ruritania", " ").in(draft, Set.of());
        assertEquals(draft, refused.after());
        assertEquals(0, refused.count());
        assertEquals(List.of(new Refusal.Emptied(), new Refusal.Emptied()),
                List.copyOf(refused.refused().values()));
        Replacement one = new Replacement(new TextSearch("Ruritania", true, false), "",
                Set.of(Language.ENGLISH), ALL);
        assertEquals(new Localized("", "Ruritania"), name(one.in(draft, Set.of()).after()));
    }

    @Test
    void aTextIsNotMadeLongerThanAFileTakesInThatLanguageAlone() {
        Draft draft = Edit.issue(Remade.titles(MONTREAL.issues().getFirst(),
                MONTREAL.issues().getFirst().title(), new Localized("Zz phase-out of halons", "Zz halon")))
                .on(MONTREAL);
        Replaced replaced = new Replacement(new TextSearch("Zz", true, false), "Early", BOTH,
                Set.of(Chapter.ITEMS)).in(draft, Set.of());
        assertEquals(List.of(new Refusal.TooLong(25, 24)), List.copyOf(replaced.refused().values()));
        assertEquals(1, replaced.count());
        assertEquals(new Localized("Zz phase-out of halons", "Early halon"),
                replaced.after().issues().getFirst().shortTitle());
    }

    @Test
    void aTextThatIsTooLongAlreadyMayBecomeShorter() {
        Draft draft = Edit.issue(Remade.titles(MONTREAL.issues().getFirst(),
                MONTREAL.issues().getFirst().title(), Localized.same("Zzz and zzz and zzz and zzz")))
                .on(MONTREAL);
        Replaced replaced = new Replacement(new TextSearch("Zzz", true, false), "Y", BOTH, ALL).in(draft,
                Set.of());
        assertEquals(2, replaced.count());
    }

    @Test
    void aMatchIsShownWithTheWordsAroundIt() {
        Draft draft = named(Localized.same("one two three Ruritania four five six"));
        Match match = replacement("Ruritania", "x").matches(TextSpots.of(draft)).getFirst();
        assertEquals("one two three ", match.before(40));
        assertEquals("… three ", match.before(9));
        assertEquals("… ", match.before(3));
        assertEquals(" four…", match.after(8));
        assertEquals(" four five six", match.after(40));
        assertEquals("Ruritania", match.words());
    }
}
