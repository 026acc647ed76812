package summitry.fiction;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.draft.Draft;
import summitry.draft.History;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.Localized;
import summitry.model.NegotiationState;
import summitry.model.Party;
import summitry.model.Scenario;
import summitry.run.file.Checksum;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Invented names hide who is who and change no number. */
class FictionTest {
    private static final Localized TITLE = new Localized("A summit of invented states",
            "KTT negara rekaan");

    private static Draft draft(String id) {
        return Draft.of(ScenarioLibrary.load(id));
    }

    private static Retold retold(Draft draft) {
        return Retold.of(draft, Fiction.of(draft, 1), TITLE, true);
    }

    private static List<String> texts(Draft draft) {
        List<String> all = new ArrayList<>();
        new AllTexts(t -> seen(all, t), t -> seen(all, t)).in(draft);
        return all;
    }

    private static Localized seen(List<String> all, Localized text) {
        all.add(text.en());
        all.add(text.id());
        return text;
    }

    private static List<Long> sums(Scenario scenario, long seed) {
        Engine engine = Engine.of(scenario);
        Randomness randomness = new Randomness(seed);
        NegotiationState state = engine.open(randomness);
        List<Long> sums = new ArrayList<>(List.of(Checksum.of(state)));
        while (state.outcome().isEmpty()) {
            state = ((Decision.Accepted) engine.decide(state, new Command.ResolveRound(), randomness,
                    Detail.RESULT_ONLY)).next();
            sums.add(Checksum.of(state));
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktt-2024", "vienna1815", "excomm1962", "montreal1987", "cancun2003",
        "ecemissions1989"})
    void everyRoundOfEverySeedIsTheSame(String id) {
        Draft before = draft(id);
        Scenario after = retold(before).after().scenario().orElseThrow();
        for (long seed = 0; seed < 5; seed++) {
            assertEquals(sums(before.scenario().orElseThrow(), seed), sums(after, seed), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ktt-2024", "vienna1815", "excomm1962", "montreal1987", "cancun2003",
        "ecemissions1989"})
    void noNameCodeFlagOrDemonymOfAPartyIsLeft(String id) {
        Draft before = draft(id);
        Retold retold = retold(before);
        List<String> words = new ArrayList<>();
        before.parties().forEach(p -> words.addAll(List.of(p.name().en(), p.name().id(), p.code())));
        retold.fiction().parties().forEach(n -> Lists.told(n.real()).forEach(words::add));
        assertTrue(words.contains(before.parties().getFirst().name().en()));
        for (String text : texts(retold.after())) {
            for (String word : words) {
                assertFalse(
                        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                                .matcher(text).find(),
                        word + " is in: " + text);
            }
        }
        Set<String> codes = new HashSet<>();
        before.parties().forEach(p -> codes.add(p.code()));
        for (Party p : retold.after().parties()) {
            assertEquals("", p.flag());
            assertTrue(codes.add(p.code()), p.code());
            assertFalse(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(p.code()));
        }
        assertTrue(retold.after().ending().isEmpty());
        assertTrue(retold.after().issues().stream().allMatch(i -> i.known().isEmpty()));
        assertEquals(0, retold.after().about().year());
        assertTrue(ScenarioReader.read("fiction",
                ScenarioWriter.text(retold.after()).getBytes(StandardCharsets.UTF_8)).scenario().isPresent());
    }

    @Test
    void whatMayStillTellIsKeptAndListedWhereItIsAskedFor() {
        Draft ktt = draft("ktt-2024");
        Retold kept = Retold.of(ktt, Fiction.of(ktt, 1), TITLE, false);
        assertEquals(0, kept.emptied());
        assertTrue(kept.doubts().stream().anyMatch(d -> d.words().contains("AUD")));
        assertTrue(retold(ktt).emptied() <= 10, "of 267 that were emptied before sentences were cut");
        assertTrue(kept.doubts().size() > retold(ktt).doubts().size());
    }

    @Test
    void onlySentencesThatTellAreCut() {
        Doubts doubts = new Doubts(List.of());
        assertEquals(
                new Localized("It wants a code. It pays; it votes no.",
                        "Ia ingin kode. Ia membayar; ia menolak."),
                Sentences.without(new Localized("It wants a code. It went to Zug. It pays; it votes no.",
                        "Ia ingin kode. Ia ke Zug. Ia membayar; ia menolak."), doubts));
        assertEquals(new Localized("Wants a code", "Ingin kode"), Sentences.without(
                new Localized("host in Zug; wants a code; of Zug".replace("host", "Host"),
                        "Tuan rumah di Zug; ingin kode; dari Zug"),
                doubts));
        assertEquals(Localized.same(""),
                Sentences.without(new Localized("It is in Zug.", "Di Zug."), doubts));
    }

    @Test
    void yearsKeepTheirDistanceAndAmountsStay() {
        Numbering numbers = new Numbering(1815);
        assertEquals("in 2999-3000 and since 2925", numbers.of("in 1814-15 and since 1740"));
        Numbering now = new Numbering(2024);
        assertEquals("R-1, R-2 and R-1 in 3000, by 3006",
                now.of("ES-10/22, 10/23 and 10/22 in 2024, by 2030"));
        String amounts = "2000 troops, 1550 warheads, $2000, EUR 2000, 2/3 of votes, 2,000, 1500%, 1945 miliar";
        assertEquals(amounts, now.of(amounts));
        assertEquals("in 2024", new Numbering(0).of("in 2024"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNSC res. 2735 / Rio               | UNSC res. R-1 / Rio
            res. 2735 (2024) and S/RES/2735    | res. R-1 and R-1
            (Res 2735; RES. 2736)              | (Res R-1; RES. R-2)
            resolusi DK PBB 2735 (2024)        | resolusi DK PBB R-1
            resolusi Dewan Keamanan 2735       | resolusi Dewan Keamanan R-1
            resolutions 242, 338 and 1701      | resolutions R-1, R-2 and R-3
            Resolution 79/1, that is A/RES/79/1| Resolution R-1, that is R-1
            A/RES/ES-10/22, S/RES/2735 (2024)  | R-1, R-2
            UNSCR 1701; resolution no. 2735    | UNSCR R-1; resolution no. R-2
            A/79/L.1, 1/CP.28                  | R-1, R-2
            Resolution 2735, 14 votes in favour| Resolution R-1, 14 votes in favour
            resolusi 2735 dan 14 negara        | resolusi R-1 dan 14 negara
            Resolution 242 and 150 members     | Resolution R-1 and 150 members
            the resolution 10 days later       | the resolution 10 days later
            a resolution of 34 states          | a resolution of 34 states
            results 2735 of 4000, ares 12      | results 2735 of 4000, ares 12
            """)
    void documentsAreNumberedHoweverTheyAreSpelt(String text, String told) {
        assertEquals(told, new Numbering(0).of(text));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noNumberOfADocumentIsLeft(String id) {
        Pattern document = Pattern
                .compile("(?i)(?<!\\p{L})(?:res|resolusi|resolutions?)\\.?\\s(?:\\p{L}+\\s){0,4}"
                        + "\\d{2,}|RES/|UNSCR?\\s\\d|ES-\\d|/CP\\.\\d");
        if (id.equals("ktt-2024")) {
            assertTrue(texts(draft(id)).stream().anyMatch(t -> t.contains("UNSC res. 2735")));
        }
        for (String text : texts(retold(draft(id)).after())) {
            assertFalse(document.matcher(text).find(), text);
            assertFalse(text.contains("2735"), text);
        }
    }

    static List<String> shipped() {
        return ScenarioLibrary.shipped();
    }

    @Test
    void undoGivesTheSameBytes() {
        Draft before = draft("ktt-2024");
        History history = History.of(before, Instant.EPOCH).after(retold(before).edit(), Instant.EPOCH);
        assertEquals(2, history.steps().size());
        assertNotEquals(ScenarioWriter.text(before), ScenarioWriter.text(history.draft()));
        assertEquals(ScenarioWriter.text(before), ScenarioWriter.text(history.undone().draft()));
    }

    @Test
    void articlesAndCapitalsFollow() {
        Draft ktt = draft("ktt-2024");
        Fiction fiction = Fiction.of(ktt, 1);
        Telling telling = new Telling(fiction.names(), 2024);
        Named us = fiction.parties().get(18);
        Named china = fiction.parties().get(4);
        assertEquals(us.word() + "'s vote and a " + china.adjective() + " text for $2; use the " + us.code(),
                telling.of(Localized.same("The United States's vote and a Chinese text for US$2; use the US"))
                        .en());
        assertEquals("a " + us.adjective() + " ship", telling.of(Localized.same("an American ship")).en());
        assertEquals("chinaware and Chinatown", telling.of(Localized.same("chinaware and Chinatown")).en());
    }

    @Test
    void wordsResembleNoStateAndAreNotRepeated() {
        Set<String> seen = new HashSet<>();
        for (Kind kind : List.of(Kind.STATE, Kind.GROUP, Kind.PLACE)) {
            for (String word : Lists.words(kind)) {
                assertTrue(seen.add(word), word);
                assertFalse("AEIOU".indexOf(word.charAt(0)) >= 0 && kind != Kind.GROUP, word);
                if (kind == Kind.STATE) {
                    Lists.known().stream().filter(r -> r.kind() == Kind.STATE)
                            .flatMap(r -> r.english().stream()).forEach(
                                    real -> assertTrue(distance(word, real) > 2, word + " is like " + real));
                }
            }
        }
        assertTrue(Lists.words(Kind.STATE).size() >= 60);
    }

    /** How many letters must change (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1,
                        corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                corner = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }

    @Test
    void badWordsAreToldEach() {
        Draft ktt = draft("ktt-2024");
        Fiction good = Fiction.of(ktt, 1);
        assertEquals(List.of(), good.wrong(ktt));
        assertEquals(Wrong.Fault.EMPTY, fault(good.with(3, "  "), ktt));
        assertEquals(Wrong.Fault.TWICE, fault(good.with(3, good.names().getFirst().word()), ktt));
        assertEquals(Wrong.Fault.REAL, fault(good.with(3, "Brazil"), ktt));
        assertEquals(Wrong.Fault.REAL, fault(good.with(3, "Prancis"), ktt));
        assertEquals(Wrong.Fault.NO_WORD, fault(good.with(3, "two words"), ktt));
        assertEquals(List.of(), good.with(3, "Mandolva").wrong(ktt));
        assertNotEquals(good, Fiction.of(ktt, 2));
        assertEquals(good, Fiction.of(ktt, 1));
    }

    private static Wrong.Fault fault(Fiction fiction, Draft draft) {
        List<Wrong> wrong = fiction.wrong(draft);
        assertEquals(1, wrong.size());
        return wrong.getFirst().fault();
    }

    @Test
    void threeHundredPartiesGetNamesOfTheirOwn() {
        Draft many = draft("first-steps");
        Party one = many.parties().getFirst();
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            parties.add(new Party(new summitry.model.PartyId("p" + i), Localized.same("Party " + i), "P" + i,
                    "", one.capability(), one.temperament(), one.temperamentReason(), one.brief()));
        }
        Draft crowd = many.withParties(parties);
        assertEquals(List.of(), Fiction.of(crowd, 1).wrong(crowd));
    }
}
