package summitry.projector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.classroom.Ballot;
import summitry.classroom.FakeTime;
import summitry.classroom.LiveLesson;
import summitry.classroom.Phase;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.model.Language;
import summitry.model.Response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Slides of every phase exist, can be read from the back row, and nothing on them is cut or lies on something else. */
class SlidesTest {
    private static final double[] WIDTHS = {960, 720};

    private static List<PublicView> views(String scenario) {
        List<PublicView> views = new ArrayList<>();
        views.add(Classes.view(Classes.begun(scenario, 3, new FakeTime())));
        LiveLesson live = Classes.inTheMiddle(scenario, 3, new FakeTime(), 2);
        views.add(Classes.view(live));
        Classes.vote(live);
        Classes.to(live, Phase.DEBRIEF);
        views.add(Classes.view(live));
        return views;
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "ktt-2024", "vienna1815", "cancun2003", "montreal1987",
        "excomm1962", "ecemissions1989"})
    void everySlideIsWhole(String scenario) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (PublicView view : views(scenario)) {
            for (Phase phase : Phase.values()) {
                List<Slide> deck = Deck.of(phase, view);
                assertFalse(deck.isEmpty(), phase.key());
                for (Slide slide : deck) {
                    for (Language language : Language.values()) {
                        for (double width : WIDTHS) {
                            String where = slide.id() + " " + language.code() + " " + width;
                            faults(SlideFigure.of(slide.at(slide.steps()), language, width))
                                    .forEach(f -> faults.putIfAbsent(where + ": " + f, phase.key()));
                        }
                        Script script = Script.of(slide, language);
                        assertFalse(script.title().isBlank() || script.aloud().isBlank(), slide.key());
                        assertFalse(script.table().columns().isEmpty(), slide.key());
                    }
                }
            }
        }
        assertEquals(List.of(), List.copyOf(faults.keySet()), () -> String.join("\n", faults.keySet()));
    }

    private static List<String> faults(Figure figure) {
        List<String> faults = new ArrayList<>();
        List<Mark.Label> labels = new ArrayList<>();
        for (Mark mark : figure.marks()) {
            if (mark instanceof Mark.Label label) {
                labels.add(label);
            }
        }
        for (int k = 0; k < labels.size(); k++) {
            Mark.Label label = labels.get(k);
            double top = label.y() - label.size() * 0.74;
            double bottom = label.y() + label.size() * 0.2;
            if (label.size() < SlideFigure.SMALLEST) {
                faults.add("small: " + label.text());
            }
            if (label.text().endsWith("\u2026")) {
                faults.add("cut: " + label.text());
            }
            if (label.left() < 8 || label.left() + label.width() > figure.width() - 8 || top < 8
                    || bottom > figure.height() - 2) {
                faults.add("outside: " + label.text());
            }
            for (Mark.Label other : labels.subList(0, k)) {
                boolean apart = other.left() + other.width() <= label.left() + 0.5
                        || label.left() + label.width() <= other.left() + 0.5
                        || other.y() + other.size() * 0.2 <= top
                        || bottom <= other.y() - other.size() * 0.74;
                if (!apart) {
                    faults.add("over each other: " + other.text() + " / " + label.text());
                }
            }
        }
        return faults;
    }

    @Test
    void flagsStandAtTheirExactPlaces() {
        PublicView view = Classes.view(Classes.inTheMiddle("ktt-2024", 7, new FakeTime(), 4));
        for (PublicItem item : view.items()) {
            Figure figure = SlideFigure.of(new Slide.Movement(item, view.round(), view.rounds()),
                    Language.ENGLISH, 960);
            List<Double> places = figure.marks().stream().filter(Mark.Chip.class::isInstance)
                    .map(m -> ((Mark.Chip) m).x()).toList();
            List<Double> said = item.stands().stream().map(s -> 60 + 840 * s.said() / 100).toList();
            assertEquals(said, places, item.id().value());
        }
    }

    @Test
    void theLanguageChangesTheWordsAndNothingElse() {
        PublicView view = Classes.view(Classes.begun("ktt-2024", 1, new FakeTime()));
        for (Slide slide : Deck.of(Phase.BRIEFING, view)) {
            Script english = Script.of(slide, Language.ENGLISH);
            Script indonesian = Script.of(slide, Language.INDONESIAN);
            assertNotEquals(english.aloud(), indonesian.aloud());
            assertEquals(english.table().rows().size(), indonesian.table().rows().size());
        }
    }

    @Test
    void aRollCallIsRevealedOneByOne() {
        LiveLesson live = Classes.inTheMiddle("first-steps", 1, new FakeTime(), 1);
        Classes.vote(live);
        Slide call = Deck.of(Phase.VOTE, Classes.view(live)).getFirst();
        assertEquals("roll-call", call.key());
        assertEquals(0, Script.of(call, Language.ENGLISH).table().rows().size());
        for (int step = 0; step <= call.steps(); step++) {
            assertEquals(step, Script.of(call.at(step), Language.ENGLISH).table().rows().size());
        }
        assertEquals(call.at(call.steps()), call.at(1000));
    }

    @Test
    void anOpenBallotShowsHowManyAndNotWhat() {
        LiveLesson live = Classes.inTheMiddle("first-steps", 1, new FakeTime(), 1);
        Classes.done(live.votes().open(live.votes().votable()));
        PublicView before = Classes.view(live);
        live.votes().cast(live.lesson().ledByPeople().getFirst(),
                new Ballot.Vote(Response.OBJECT, List.of()));
        PublicView after = Classes.view(live);
        assertEquals(1, after.ballot().orElseThrow().voted());
        assertEquals(before.items(), after.items());
        assertTrue(Deck.of(Phase.VOTE, after).stream().noneMatch(VoteSlide.RollCall.class::isInstance));
    }

    @Test
    void textsOfStudentsAreShownOnlyIfTheTeacherShowsThem() {
        LiveLesson live = Classes.inTheMiddle("first-steps", 1, new FakeTime(), 1);
        PublicView closed = PublicViews.of(live.run(), live.lesson(), live.seconds(), Showing.NO_TEXTS);
        assertTrue(closed.toString().indexOf("into the night") < 0);
        assertTrue(Classes.view(live).toString().indexOf("into the night") > 0);
    }

    @Test
    void historyWaitsUntilTheGameIsOver() {
        LiveLesson live = Classes.begun("vienna1815", 1, new FakeTime());
        assertTrue(Classes.view(live).history().isEmpty());
        Classes.to(live, Phase.DEBRIEF);
        assertTrue(Classes.view(live).history().isPresent());
    }
}
