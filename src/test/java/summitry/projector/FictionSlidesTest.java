package summitry.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import summitry.classroom.FakeTime;
import summitry.classroom.LiveLesson;
import summitry.classroom.Phase;
import summitry.draft.Draft;
import summitry.fiction.Fiction;
import summitry.fiction.Retold;
import summitry.figure.Mark;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a whole class sees on the wall tells no id and no name of the real parties. */
class FictionSlidesTest {
    @Test
    void noIdAndNoNameOfTheRealScenarioIsOnTheWall() {
        Draft ktt = Draft.of(ScenarioLibrary.load("ktt-2024"));
        Scenario told = Retold.of(ktt, Fiction.of(ktt, 1), Localized.same("Lake talks"), true).after()
                .scenario().orElseThrow();
        LiveLesson live = Classes.inTheMiddle(told, 3, new FakeTime(), 2);
        Classes.vote(live);
        Classes.to(live, Phase.DEBRIEF);
        StringBuilder wall = new StringBuilder();
        for (Phase phase : Phase.values()) {
            for (Slide slide : Deck.of(phase, Classes.view(live))) {
                for (Language language : Language.values()) {
                    SlideFigure.of(slide.at(slide.steps()), language, 960).marks().forEach(m -> {
                        if (m instanceof Mark.Label label) {
                            wall.append(label.text()).append('\n');
                        }
                    });
                    Script script = Script.of(slide, language);
                    wall.append(script.title()).append('\n').append(script.aloud()).append('\n')
                            .append(script.table()).append('\n');
                }
            }
        }
        assertTrue(wall.indexOf(told.parties().getFirst().name().en()) >= 0, "the wall names a party");
        List<String> found = new ArrayList<>();
        // One item's id is also how its texts call the Security Council, which the fiction keeps.
        Stream.of(ktt.parties().stream().map(p -> p.id().value()),
                ktt.parties().stream().map(p -> p.name().en()),
                ktt.issues().stream().map(i -> i.id().value()).filter(id -> !id.equals("UNSC")))
                .flatMap(s -> s)
                .filter(w -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(w) + "(?![\\p{L}\\p{N}])")
                        .matcher(wall).find())
                .forEach(found::add);
        assertEquals(List.of(), found);
    }
}
