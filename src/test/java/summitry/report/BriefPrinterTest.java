package summitry.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.SecretWords;
import summitry.brief.ReadingLevel;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The briefs of all parties as files. */
class BriefPrinterTest {
    private static final Scenario SMALL = SecretWords.in(ScenarioLibrary.load("first-steps"));
    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.INDONESIAN);

    @TempDir
    private Path home;

    private static BriefOrder order(List<Language> languages, boolean isApart) {
        return new BriefOrder(SMALL, languages, Paper.A4, ReadingLevel.FULL, false, isApart);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        return String.join(" ", Pages.texts(Files.readAllBytes(file)));
    }

    @Test
    void oneFileHasTheBriefsOfAllAndNoPageForTheTeacher() throws IOException {
        BriefOrder order = order(List.of(Language.INDONESIAN), false);
        assertEquals("first-steps-briefs-id.pdf", order.name());
        Path file = home.resolve("briefs.pdf");
        List<Double> shares = new ArrayList<>();
        BriefPrinter.Result result = BriefPrinter.file(order, file, shares::add);
        String text = text(file);
        SMALL.parties().forEach(p -> assertTrue(text.contains(SecretWords.of(p, false, false)), text));
        assertFalse(text.contains("Untuk guru"), "no front page");
        assertEquals(new BriefPrinter.Result(file, 1, Pages.texts(Files.readAllBytes(file)).size(),
                result.lacking(), true), result);
        assertTrue(result.lacking().isEmpty());
        assertEquals(SMALL.parties().size(), shares.size());
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(List.of("briefs.pdf"), names(home), "no draft is left");
    }

    @Test
    void eachPartyHasAFileOfItsOwnWithItsOwnSecretsAlone() throws IOException {
        Path first = BriefPrinter.folder(order(BOTH, true), home, PackWatch.NONE).place();
        assertEquals("first-steps-briefs", first.getFileName().toString());
        assertEquals(2 * SMALL.parties().size(), names(first).size());
        for (Party party : SMALL.parties()) {
            for (Language language : BOTH) {
                String text = text(first.resolve("%02d-%s-%s.pdf".formatted(
                        SMALL.indexOf(party.id()) + 1, party.id(), language.code())));
                assertEquals(1, text.split(SecretWords.MARK, -1).length - 1, text);
                assertTrue(text.contains(SecretWords.of(party, false, language == Language.ENGLISH)));
            }
        }
        Path second = BriefPrinter.folder(order(BOTH, false), home, PackWatch.NONE).place();
        assertEquals("first-steps-briefs-2", second.getFileName().toString());
        assertEquals(List.of("first-steps-briefs-en.pdf", "first-steps-briefs-id.pdf"), names(second));
    }

    @Test
    void whatIsStoppedLeavesWholeFilesAlone() throws IOException {
        BriefPrinter.Result none = BriefPrinter.file(order(List.of(Language.ENGLISH), false),
                home.resolve("all.pdf"), share -> share < 0.1);
        assertFalse(none.isWhole());
        assertEquals(0, none.files());
        assertEquals(List.of(), names(home));
        BriefPrinter.Result some = BriefPrinter.folder(order(BOTH, true), home, share -> share < 0.3);
        assertFalse(some.isWhole());
        assertTrue(some.files() > 0 && some.files() < SMALL.parties().size());
        assertEquals(some.files(), names(some.place()).size());
    }

    @Test
    void whatCannotBeWrittenOrOrderedIsTold() throws IOException {
        Path file = Files.createFile(home.resolve("taken"));
        assertThrows(IOException.class, () -> BriefPrinter.folder(order(BOTH, true), file, PackWatch.NONE));
        assertThrows(IOException.class, () -> BriefPrinter.file(order(List.of(Language.ENGLISH), false),
                file.resolve("x.pdf"), PackWatch.NONE));
        assertThrows(IllegalArgumentException.class,
                () -> BriefPrinter.file(order(BOTH, false), home.resolve("x.pdf"), PackWatch.NONE));
        assertThrows(IllegalArgumentException.class, () -> order(List.of(), false));
        assertThrows(IllegalArgumentException.class,
                () -> order(List.of(Language.ENGLISH, Language.ENGLISH), false));
    }
}
