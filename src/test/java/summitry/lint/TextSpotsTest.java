package summitry.lint;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.AuthorBriefs;
import summitry.model.Flaw;
import summitry.model.Indicator;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.scenario.Problem;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every text of a draft is found, says what a file asks of it, and can be written. */
class TextSpotsTest {
    private static final Draft WHOLE = whole();

    private static Draft whole() {
        Draft ktt = Draft.of(ScenarioLibrary.load("ktt-2024"));
        Party first = ktt.parties().getFirst();
        Draft briefed = Edit.party(first.withBriefs(new AuthorBriefs(new Localized("Short.", "Singkat."),
                new Localized("Secret.", "Rahasia."), new Localized("Brief secret.", "Rahasia kecil."))))
                .on(ktt);
        return new Edit.Add<>(Section.INDICATORS, 0, new Indicator("forest", new Localized("Forest", "Hutan"),
                new Localized("hectares", "hektare"), "", new TreeMap<>(), Indicator.Weights.NONE),
                Optional.empty()).on(briefed);
    }

    private static Set<String> problems(Draft draft) {
        return ScenarioReader.read("", ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8))
                .problems().stream()
                .filter(p -> p.flaw() instanceof Flaw.EmptyText || p.flaw() instanceof Flaw.LabelTooLong
                        || p.flaw() instanceof Flaw.TextTooLong)
                .map(Problem::path).collect(Collectors.toSet());
    }

    /** One of each kind: there are hundreds of reasons. */
    private static List<TextSpot> kinds() {
        Set<String> seen = new java.util.TreeSet<>();
        return TextSpots.of(WHOLE).stream()
                .filter(s -> seen.add(s.path().replaceAll("^(\\w+)\\[\\d+]", "$1"))).toList();
    }

    @Test
    void aTextIsRequiredWhereTheReaderOfFilesSaysSo() {
        assertEquals(Set.of(), problems(WHOLE));
        for (TextSpot spot : kinds()) {
            Draft blank = spot.with(WHOLE, Localized.same(" "));
            assertEquals(spot.isRequired() ? Set.of(spot.path()) : Set.of(), problems(blank), spot.path());
        }
    }

    @Test
    void aTextIsAsLongAsTheReaderOfFilesTakesIt() {
        for (TextSpot spot : kinds()) {
            assertEquals(Set.of(), problems(spot.with(WHOLE, Localized.same("x".repeat(spot.most())))));
            assertTrue(!problems(spot.with(WHOLE, Localized.same("x".repeat(spot.most() + 1)))).isEmpty(),
                    spot.path());
        }
    }

    @Test
    void aTextThatIsWrittenStandsWhereItWas() {
        for (TextSpot spot : kinds()) {
            Draft after = spot.with(WHOLE, spot.with(Language.INDONESIAN, "Baru"));
            TextSpot now = TextSpots.of(after).stream().filter(s -> s.path().equals(spot.path())).findFirst()
                    .orElseThrow();
            assertEquals(new Localized(spot.text().en(), "Baru"), now.text(), spot.path());
        }
    }

    @Test
    void everyChapterHasItsTexts() {
        assertEquals(EnumSet.allOf(Chapter.class), TextSpots.of(WHOLE).stream().map(Chapter::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Chapter.class))));
    }

    @Test
    void briefsAndIndicatorsAreLookedAtLikeOtherTexts() {
        Party first = WHOLE.parties().getFirst();
        String hard = "word ".repeat(60).strip() + ".";
        Draft draft = Edit.party(first.withBriefs(new AuthorBriefs(new Localized("Only English", ""),
                new Localized(hard, hard), Localized.same("We sell fruit. ".repeat(90))))).on(WHOLE);
        TextSpot unit = TextSpots.of(draft).stream().filter(s -> s.path().equals("indicators[0].unit"))
                .findFirst().orElseThrow();
        List<String> told = FormCheckTest.sentences(unit.with(draft, new Localized("", "hektare")),
                FormCheck.of(unit.with(draft, new Localized("", "hektare"))));
        for (String part : List.of("short introduction", "short confidential brief", "unit",
                "is hard to read: confidential brief in English")) {
            assertTrue(told.stream().anyMatch(t -> t.contains(part)), () -> part + " is not in " + told);
        }
    }

    @Test
    void anIndicatorWithoutANameStopsTheStartAtItsPlaceAndIsMended() {
        TextSpot name = TextSpots.of(WHOLE).stream().filter(s -> s.path().equals("indicators[0].name"))
                .findFirst().orElseThrow();
        Draft blank = name.with(WHOLE, Localized.same(""));
        Finding found = FormCheck.of(blank).stream().filter(f -> f.concern() == Concern.NO_TEXT).findFirst()
                .orElseThrow();
        assertEquals(new Target.OfEntry(Section.INDICATORS, "forest"), found.target());
        assertEquals(Set.of(), problems(found.repairs().getFirst().edit().on(blank)));
    }

    @Test
    void troublesAreThoseThatProblemsTell() {
        TextSpot scale = TextSpots.of(WHOLE).stream().filter(s -> s.part() == Part.SCALE_0).findFirst()
                .orElseThrow();
        assertEquals(List.of(new Trouble.Missing()), Trouble.of(said(scale, "", "Ada"), Language.ENGLISH));
        assertEquals(List.of(), Trouble.of(said(scale, "", ""), Language.ENGLISH));
        assertEquals(List.of(), Trouble.of(said(scale, "x".repeat(90), ""), Language.ENGLISH));
        assertEquals(List.of(new Trouble.TooLong(91, 90)),
                Trouble.of(said(scale, "x".repeat(91), ""), Language.ENGLISH));
        TextSpot brief = TextSpots.of(WHOLE).stream().filter(s -> s.part() == Part.CONFIDENTIAL).findFirst()
                .orElseThrow();
        assertEquals(List.of(new Trouble.ManyWords(252, 250)),
                Trouble.of(said(brief, "We sell fruit. ".repeat(84), ""), Language.ENGLISH));
        assertEquals(List.of(new Trouble.Hard(40, 40)),
                Trouble.of(said(brief, "word ".repeat(40), ""), Language.ENGLISH));
    }

    private static TextSpot said(TextSpot spot, String en, String id) {
        return new TextSpot(spot.path(), spot.target(), spot.part(), new Localized(en, id), spot.put());
    }
}
