package summitry.projector;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.SecretWords;
import summitry.brief.Briefs;
import summitry.brief.ConfidentialBrief;
import summitry.brief.ReadingLevel;
import summitry.classroom.FakeTime;
import summitry.classroom.LiveLesson;
import summitry.classroom.Phase;
import summitry.figure.Mark;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.NegotiationState;
import summitry.model.Party;
import summitry.model.Scenario;
import summitry.run.Node;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What only a delegation may know never reaches the wall, in 200 games and in the types themselves. */
@Execution(ExecutionMode.CONCURRENT)
class SecretsTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

    @ParameterizedTest
    @CsvSource({"first-steps,100", "vienna1815,70", "ktt-2024,30"})
    void nothingConfidentialIsOnAnySlide(String scenario, int games) {
        for (int seed = 0; seed < games; seed++) {
            LiveLesson live = Classes.inTheMiddle(scenario, seed, new FakeTime(), seed % 5);
            if (seed % 3 == 0) {
                Classes.vote(live);
            }
            if (seed % 2 == 0) {
                Classes.to(live, Phase.DEBRIEF);
            }
            Language language = Language.values()[seed % 2];
            Known known = new Known(live.run().scenario(), language);
            PublicView view = Classes.view(live);
            Set<String> seen = new HashSet<>();
            for (Phase phase : Phase.values()) {
                for (Slide slide : Deck.of(phase, view)) {
                    if (!seen.add(phase.isAfterPlay() + slide.id()
                            + (slide instanceof Slide.Countdown ? phase : ""))) {
                        continue;
                    }
                    check(slide.at(slide.steps()), live, known, language);
                }
            }
        }
    }

    /** Words that an author wrote for one delegation alone are on no slide of any phase, drawn, told or in a table. */
    @ParameterizedTest
    @CsvSource({"first-steps,4", "vienna1815,3", "ktt-2024,2"})
    void confidentialWordsOfAuthorsAreOnNoSlide(String scenario, int rounds) {
        LiveLesson live = Classes.inTheMiddle(SecretWords.in(ScenarioLibrary.load(scenario)), 3,
                new FakeTime(), rounds);
        Classes.vote(live);
        wordsAreOnNoSlide(live);
        Classes.to(live, Phase.DEBRIEF);
        wordsAreOnNoSlide(live);
    }

    private static void wordsAreOnNoSlide(LiveLesson live) {
        PublicView view = Classes.view(live);
        assertFalse(view.toString().contains(SecretWords.MARK));
        for (Phase phase : Phase.values()) {
            for (Slide slide : Deck.of(phase, view)) {
                for (Language language : Language.values()) {
                    texts(slide.at(slide.steps()), language).forEach(t -> assertFalse(
                            t.contains(SecretWords.MARK), () -> phase + " " + slide.id() + " tells: " + t));
                }
            }
        }
    }

    /** All that is drawn, read out, or in the table of a slide. */
    private static Stream<String> texts(Slide slide, Language language) {
        Script script = Script.of(slide, language);
        return Stream.concat(SlideFigure.of(slide, language, 960).marks().stream()
                .filter(Mark.Label.class::isInstance).map(m -> ((Mark.Label) m).text()),
                Stream.concat(Stream.of(script.aloud()),
                        script.table().rows().stream().flatMap(List::stream)));
    }

    /** What a scenario says to everybody, and what it says to a delegation alone. */
    private static final class Known {
        private final Set<String> publicNumbers = new HashSet<>();
        private final Set<String> secrets = new TreeSet<>();

        Known(Scenario scenario, Language language) {
            List<Localized> open = Stream.of(
                    Stream.of(scenario.title(), scenario.summary(), scenario.place(), scenario.dates()),
                    scenario.parties().stream().map(Party::name),
                    scenario.groups().stream().map(g -> g.name()),
                    scenario.ending().stream().map(e -> e.text()),
                    scenario.injects().stream().flatMap((Inject i) -> Stream.of(i.title(), i.text())),
                    scenario.issues().stream().flatMap((Issue i) -> Stream
                            .concat(Stream.of(i.title(), i.shortTitle()), i.scale().stream())))
                    .flatMap(s -> s).toList();
            open.forEach(text -> numbers(text.in(language), publicNumbers));
            Briefs briefs = Briefs.of(scenario, language,
                    ReadingLevel.values()[ReadingLevel.values().length - 1]);
            for (Party party : scenario.parties()) {
                ConfidentialBrief brief = briefs.of(party.id()).confidential();
                brief.items().forEach(i -> {
                    secrets.addAll(i.text().never());
                    secrets.add(i.text().care());
                });
                brief.friends().forEach(t -> secrets.add(t.text()));
                brief.rivals().forEach(t -> secrets.add(t.text()));
            }
            secrets.removeIf(s -> s.length() < 8);
        }
    }

    private static void numbers(String text, Set<String> into) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group());
        }
    }

    private static void check(Slide slide, LiveLesson live, Known known, Language language) {
        Set<String> allowed = new HashSet<>(known.publicNumbers);
        Numbers numbers = new Numbers(language);
        for (Shown shown : slide.numbers()) {
            allowed.add(numbers.whole(Math.abs(shown.value())));
            allowed.add("%02d".formatted((int) Math.abs(shown.value())));
            shown.party().ifPresent(_ -> assertTrue(wasSaid(shown, live),
                    () -> slide.id() + " shows a number that nobody said: " + shown));
        }
        texts(slide, language).filter(t -> !t.equals("ABC abc 123")).forEach(text -> {
            Set<String> found = new TreeSet<>();
            numbers(text, found);
            found.removeAll(allowed);
            // Rows count themselves, and a sum stands for chips that found no room.
            found.removeIf(n -> text.startsWith(n + ".") || text.startsWith("+") || text.contains(n + " more")
                    || text.contains(n + " lainnya") || text.matches("0|25|50|75|100"));
            assertEquals(Set.of(), found, () -> slide.id() + " has numbers without a source: " + text);
            known.secrets.forEach(s -> assertTrue(!text.contains(s), () -> slide.id() + " tells: " + s));
        });
    }

    private static boolean wasSaid(Shown shown, LiveLesson live) {
        int p = live.run().scenario().indexOf(shown.party().orElseThrow());
        int k = live.run().scenario().indexOf(shown.issue().orElseThrow());
        int round = live.run().tree().state().round();
        Stream<NegotiationState> states = Stream.concat(Stream.of(live.run().tree().state()),
                live.run().tree().endOfRound(Math.max(0, round - 1)).map(Node::state).stream());
        return shown.source() == Shown.Source.SAID
                && states.anyMatch(s -> s.stances().positions().get(p, k) == shown.value());
    }

    @Test
    void aViewCanHoldNothingElse() {
        Set<String> found = new TreeSet<>();
        collect(PublicView.class, found);
        found.removeIf(n -> n.startsWith("java.") || n.startsWith("summitry.projector."));
        assertEquals(new TreeSet<>(List.of("summitry.classroom.Motion$Count",
                "summitry.classroom.Motion$Kind",
                "summitry.classroom.Phase", "summitry.classroom.RunSheet", "summitry.classroom.RunSheet$Slot",
                "summitry.model.Bloc$Mark", "summitry.model.EndingKind", "summitry.model.IssueId",
                "summitry.model.IssueStatus", "summitry.model.Localized", "summitry.model.PartyId",
                "summitry.model.Response", "summitry.model.Rung")), found);
    }

    private static void collect(Type type, Set<String> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, found));
        } else if (type instanceof Class<?> c && !c.isPrimitive() && found.add(c.getName())) {
            if (c.isRecord()) {
                for (RecordComponent component : c.getRecordComponents()) {
                    collect(component.getGenericType(), found);
                }
            } else if (c.isSealed()) {
                Arrays.stream(c.getPermittedSubclasses()).forEach(t -> collect(t, found));
            }
        }
    }
}
