package summitry.scenario;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.model.Flaw;
import summitry.model.Localized;
import summitry.model.Scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MigrationsTest {
    private static final String OLD = Sound.TEXT.replace("\"format\": 2", "\"format\": 0")
            .replaceAll("\\{\"en\": (\"[^\"]*\"), \"id\": \"[^\"]*\"}", "$1");

    @Test
    void plainTextsOfFormatZeroStandForEveryLanguage() {
        Scenario scenario = ScenarioReader.read("f", Sound.bytes(OLD)).scenario().orElseThrow();
        assertEquals(Localized.same("Tiny"), scenario.title());
        assertEquals(Localized.same("none"), scenario.issues().getFirst().scale().getFirst());
        assertEquals(Localized.same("tons"), scenario.issues().get(1).unit().orElseThrow().name());
        assertEquals(Localized.same("Storm"), scenario.injects().getFirst().title());
        assertEquals("s", scenario.preferences().get(0, 0).source());
    }

    @Test
    void textsOfFormatZeroMayNameTheirLanguagesAlready() {
        String text = Sound.with("\"format\": 2", "\"format\": 0");
        assertEquals(List.of(Sound.scenario()),
                ScenarioReader.read("f", Sound.bytes(text)).scenario().stream().toList());
    }

    @Test
    void plainTextsAreRefusedInTheFormatThatNamesLanguages() {
        String text = OLD.replace("\"format\": 0", "\"format\": 1");
        assertEquals(new Problem("f.json", 4, 12, "title", new Flaw.WrongShape(Flaw.Shape.TEXT,
                Flaw.Shape.OBJECT)), Sound.problems(text).getFirst());
    }

    @Test
    void whatFormatOneHoldsIsWhatFormatTwoHolds() {
        String text = Sound.with("\"format\": 2", "\"format\": 1");
        assertEquals(List.of(Sound.scenario()),
                ScenarioReader.read("f", Sound.bytes(text)).scenario().stream().toList());
    }

    @Test
    void problemsOfAnOlderFileStandWhereItHasThem() {
        String text = OLD.replace("\"title\": \"Tiny\"", "\"title\":   \"\"").replace("\"salience\": 60",
                "\"salience\": 600");
        List<Problem> problems = Sound.problems(text);
        assertEquals("f.json:4:14 title", problems.getFirst().where());
        assertEquals("f.json:71:66 preferences[0].salience", problems.getLast().where());
    }

    @Test
    void theFormatThatIsWrittenIsTheNewestThatIsRead() {
        assertEquals(2, Migrations.CURRENT);
    }
}
