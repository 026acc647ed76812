package summitry.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.SummitBuilder;
import summitry.brief.Briefs;
import summitry.brief.ReadingLevel;
import summitry.draft.Draft;
import summitry.model.AuthorBriefs;
import summitry.model.DecisionRule;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class PrintPackTest {
    private static final float SIDE = 46;

    static Stream<String> shipped() {
        return ScenarioLibrary.shipped().stream();
    }

    static PackOrder order(Scenario scenario, int seats, Language language, Paper paper,
            ReadingLevel level) {
        List<PartyId> led = scenario.parties().stream().map(Party::id).limit(seats).toList();
        return PackOrder.whole(scenario, led, language, paper, level, false,
                List.of(new RunSheetLine("Talks", "Move about.", 30), new RunSheetLine("Vote", 5)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingLeavesThePageOrLiesOnSomethingElse(String id) {
        Scenario scenario = ScenarioLibrary.load(id);
        for (Language language : Language.values()) {
            for (Paper paper : Paper.values()) {
                for (ReadingLevel level : ReadingLevel.values()) {
                    check(PrintPack.of(order(scenario, 4, language, paper, level)), paper);
                }
            }
        }
    }

    private static void check(Printed printed, Paper paper) {
        List<Pages.Run> runs = Pages.runs(printed.pdf());
        for (Pages.Run run : runs) {
            assertEquals(paper.width(), run.width(), 0.01);
            assertTrue(run.left() >= SIDE - 0.5 && run.right() <= paper.width() - SIDE + 0.5
                    && run.top() >= 20 && run.bottom() <= paper.height() - 14, run::toString);
        }
        for (int page = 1; page <= printed.pages(); page++) {
            int here = page;
            List<Pages.Run> own = runs.stream().filter(r -> r.page() == here).toList();
            for (int i = 0; i < own.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(own.get(i).overlaps(own.get(j)), own.get(i) + "\n" + own.get(j));
                }
            }
        }
        assertTrue(printed.lacking().isEmpty(), printed.lacking()::toString);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShortBriefFitsOnePageEach(String id) {
        Scenario scenario = ScenarioLibrary.load(id);
        List<String> longer = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Paper paper : Paper.values()) {
                PrintPack.of(order(scenario, 99, language, paper, ReadingLevel.SHORT)
                        .with(EnumSet.of(PackPart.BRIEFS))).sections().stream()
                        .filter(s -> s.first() != s.last())
                        .forEach(s -> longer.add(s + " " + language + " " + paper));
            }
        }
        assertEquals(List.of(), longer);
    }

    @Test
    void eachPartBeginsOnASheetOfItsOwn() {
        PackOrder order = order(ScenarioLibrary.load("vienna1815"), 3, Language.ENGLISH, Paper.LETTER,
                ReadingLevel.FULL);
        Printed printed = PrintPack.of(order);
        assertTrue(printed.sections().stream().allMatch(s -> s.first() % 2 == 1));
        String empty = Words.in(Language.ENGLISH).get("class.empty");
        assertTrue(Pages.texts(printed.pdf()).stream().anyMatch(t -> t.contains(empty)));
        Printed oneSided = PrintPack.of(order.oneSided());
        assertTrue(Pages.texts(oneSided.pdf()).stream().noneMatch(t -> t.contains(empty)));
        assertTrue(oneSided.pages() < printed.pages());
    }

    @Test
    void theFrontPageNamesTheRightPages() {
        Printed printed = PrintPack.of(order(ScenarioLibrary.load("cancun2003"), 20, Language.ENGLISH,
                Paper.LETTER, ReadingLevel.SHORT));
        List<String> pages = Pages.texts(printed.pdf());
        Section agenda = printed.sections().stream().filter(s -> s.title().equals("Agenda")).findFirst()
                .orElseThrow();
        assertTrue(pages.getFirst().contains("Agenda everybody " + agenda.first() + "–" + agenda.last()),
                pages.getFirst());
        assertTrue(
                pages.get(agenda.first() - 1).contains("page " + agenda.first() + " of " + printed.pages()));
    }

    @Test
    void aJuniorClassHasNothingToWriteIn() {
        Scenario scenario = ScenarioLibrary.load("first-steps");
        PackOrder order = new PackOrder(scenario, List.of(new PartyId("LAK")), Language.ENGLISH, Paper.A4,
                ReadingLevel.FULL, true, List.of(), EnumSet.of(PackPart.PROPOSALS, PackPart.DEBRIEF), false);
        String text = String.join(" ", Pages.texts(PrintPack.of(order).pdf()));
        assertFalse(text.contains("Clause") || text.contains("write the clause")
                || text.contains("One thing I would do differently"), text);
        assertTrue(text.contains("Value") && text.contains("partly"), text);
    }

    @Test
    void sentencesOfTheScenarioEndOnce() {
        PackOrder order = order(ScenarioLibrary.load("first-steps"), 1, Language.INDONESIAN, Paper.A4,
                ReadingLevel.SHORT).with(EnumSet.of(PackPart.AGENDA));
        String text = String.join(" ", Pages.texts(PrintPack.of(order).pdf()));
        assertFalse(text.contains(".."), text);
    }

    @Test
    void whoHasNoSayGetsNoBallot() {
        PackOrder order = PackOrder.whole(ScenarioLibrary.load("excomm1962"), List.of(new PartyId("KHRU")),
                Language.INDONESIAN, Paper.A4, ReadingLevel.SHORT, false, List.of());
        Printed printed = PrintPack.of(order);
        String ballot = Words.in(Language.INDONESIAN).get("class.part.ballot");
        assertTrue(printed.sections().stream().noneMatch(s -> s.title().equals(ballot)));
        assertTrue(String.join(" ", Pages.texts(printed.pdf())).contains("Anda tidak punya suara pada"));
    }

    @Test
    void theDocumentIsTitledTaggedAndSearchable() throws IOException {
        Printed printed = PrintPack.of(order(ScenarioLibrary.load("ktt-2024"), 2, Language.INDONESIAN,
                Paper.A4, ReadingLevel.SHORT));
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            var catalog = document.getDocumentCatalog();
            assertEquals("KTT 2024", document.getDocumentInformation().getTitle());
            assertEquals("id", catalog.getLanguage());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertFalse(catalog.getStructureTreeRoot().getKids().isEmpty());
            assertEquals(printed.sections().size() + 1, catalog.getDocumentOutline().children().spliterator()
                    .getExactSizeIfKnown() < 0 ? count(catalog.getDocumentOutline().children()) : -1);
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+Inter-.*"),
                        font.getName());
            }
        }
        assertTrue(printed.pdf().length < 400_000, "only the letters that are used are in the file");
    }

    private static int count(Iterable<?> things) {
        int count = 0;
        for (Object _ : things) {
            count++;
        }
        return count;
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        PackOrder order = order(ScenarioLibrary.load("first-steps"), 3, Language.ENGLISH, Paper.A4,
                ReadingLevel.FULL);
        assertArrayEquals(PrintPack.of(order).pdf(), PrintPack.of(order).pdf());
    }

    @Test
    void longTextsRunOnAndStrangeLettersAreTold() {
        String wordy = "word ".repeat(3900) + "last";
        Party party = new Party(new PartyId("A"), Localized.same("Kementerian" + "x".repeat(200)), "A", "",
                summitry.model.Capability.of(1), Optional.empty(), Localized.same(""),
                Localized.same(wordy + " 漢\u0007字\nnext"));
        Scenario small = new SummitBuilder().seat("A", 1).item("I", new DecisionRule.Consensus(), 50)
                .wants("A", "I", 60, 100).build();
        Scenario scenario = new Scenario(small.id(), small.title(), small.subtitle(), small.summary(),
                small.place(), small.dates(), small.year(), small.minutes(), small.rounds(), false,
                small.rulebook(), small.themes(), small.groups(), small.blocs(), List.of(party),
                small.issues(), small.preferences(), List.of(), List.of(), Optional.empty(), List.of());
        Printed printed = PrintPack.of(order(scenario, 1, Language.ENGLISH, Paper.A4, ReadingLevel.SHORT));
        String text = String.join(" ", Pages.texts(printed.pdf()));
        assertEquals(3900, text.split("\\bword\\b", -1).length - 1);
        assertTrue(text.contains("last") && text.contains("next"));
        assertEquals(List.of("字", "漢"), List.copyOf(printed.lacking()));
        for (Pages.Run run : Pages.runs(printed.pdf())) {
            assertTrue(run.left() >= SIDE - 0.5 && run.right() <= Paper.A4.width() - SIDE + 0.5,
                    run::toString);
        }
    }

    @Test
    void confidentialWordsOfAnyKindRunOnAndWhatCannotBePrintedIsTold() {
        String hostile = "\u202e\u200f\u0000\u0007\u001b[31m word ".repeat(1500)
                + "\u05d0\ud83d\ude00 last\n\n\tend";
        Draft draft = Draft.of(new SummitBuilder().seat("A", 1).item("I", new DecisionRule.Consensus(), 50)
                .wants("A", "I", 60, 100).build());
        Scenario scenario = draft.withParties(List.of(draft.parties().getFirst().withBriefs(new AuthorBriefs(
                Localized.same(""), Localized.same(hostile), Localized.same("")))))
                .scenario().orElseThrow();
        assertTrue(hostile.length() > 20_000);
        for (ReadingLevel level : ReadingLevel.values()) {
            PackOrder order = order(scenario, 1, Language.INDONESIAN, Paper.LETTER, level).oneSided();
            Printed printed = PrintPack.of(order.with(EnumSet.of(PackPart.BRIEFS)));
            Section secret = printed.sections().getLast();
            assertTrue(secret.confidential() && secret.last() > secret.first());
            String text = Pages.text(Pages.texts(printed.pdf()), secret);
            assertEquals(1500, text.split("\\bword\\b", -1).length - 1);
            assertTrue(text.contains("last") && text.contains("end"));
            assertEquals(List.of("\u05d0", "\ud83d\ude00"), List.copyOf(printed.lacking()));
            for (Pages.Run run : Pages.runs(printed.pdf())) {
                assertTrue(run.left() >= SIDE - 0.5 && run.right() <= Paper.LETTER.width() - SIDE + 0.5
                        && run.bottom() <= Paper.LETTER.height() - 14, run::toString);
            }
        }
    }

    @Test
    void whatCannotBeOrderedIsNamed() {
        Scenario scenario = ScenarioLibrary.load("first-steps");
        assertThrows(IllegalArgumentException.class,
                () -> order(scenario, 0, Language.ENGLISH, Paper.A4, ReadingLevel.SHORT));
        var twice = assertThrows(IllegalArgumentException.class,
                () -> PackOrder.whole(scenario, List.of(new PartyId("LAK"), new PartyId("LAK")),
                        Language.ENGLISH, Paper.A4, ReadingLevel.SHORT, false, List.of()));
        assertTrue(twice.getMessage().contains("each once"), twice.getMessage());
        var unknown = assertThrows(IllegalArgumentException.class,
                () -> PackOrder.whole(scenario, List.of(new PartyId("XXX")), Language.ENGLISH, Paper.A4,
                        ReadingLevel.SHORT, false, List.of()));
        assertEquals("party (XXX) has no seat in first-steps.", unknown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new RunSheetLine("Talks", -1));
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        PackOrder order = order(ScenarioLibrary.load("first-steps"), 1, Language.ENGLISH, Paper.A4,
                ReadingLevel.SHORT);
        Files.createDirectory(folder.resolve("taken.pdf"));
        Files.writeString(folder.resolve("taken.pdf/inside"), "x");
        assertThrows(IOException.class, () -> PrintPack.write(order, folder.resolve("taken.pdf")));
        PrintPack.write(order, folder.resolve("pack.pdf"));
        assertEquals(2, folder.toFile().list().length, "no draft is left");
    }

    @Test
    void briefsTellOfTheItemsThatTheBallotAsks() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        Briefs briefs = Briefs.of(scenario, Language.ENGLISH, ReadingLevel.FULL);
        for (Party party : scenario.parties()) {
            assertEquals(briefs.say(party.id()).size(),
                    briefs.of(party.id()).confidential().items().size());
        }
    }
}
