package summitry.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.brief.ReadingLevel;
import summitry.draft.Draft;
import summitry.fiction.Fiction;
import summitry.fiction.Retold;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pages that a class holds tell no id of a party or an item of the real scenario. */
class FictionPrintTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void noIdOfTheRealScenarioIsPrinted(Language language) {
        Draft ktt = Draft.of(ScenarioLibrary.load("ktt-2024"));
        Scenario told = Retold.of(ktt, Fiction.of(ktt, 1), Localized.same("Lake talks"), true).after()
                .scenario().orElseThrow();
        Printed printed = PrintPack.of(PrintPackTest.order(told, 34, language, Paper.A4, ReadingLevel.FULL));
        String pages = String.join("\n", Pages.texts(printed.pdf()));
        assertTrue(pages.contains(told.parties().getFirst().name().en()));
        List<String> found = new ArrayList<>();
        // One item's id is also how its texts call the Security Council, which the fiction keeps.
        Stream.concat(ktt.parties().stream().map(p -> p.id().value()),
                ktt.issues().stream().map(i -> i.id().value())).filter(id -> !id.equals("UNSC")).filter(
                        id -> Pattern
                                .compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(id) + "(?![\\p{L}\\p{N}])")
                                .matcher(pages).find())
                .forEach(found::add);
        assertEquals(List.of(), found);
    }
}
