package summitry.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitry.figure.Starts;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * A scenario to choose.
 *
 * @param id of the scenario, or the path of a person's own file
 * @param place and time of the summit
 * @param facts parties, issues, rounds, minutes
 * @param picture empty where the file cannot be played, as is the scenario
 * @param own whether it is a file of the person's folder
 * @param hasEnding whether it is known how the summit really ended
 * @param ending the words of it once asked for, else empty
 * @param broken the file, where it has problems
 */
record ScenarioCard(String id, String title, String subtitle, String place, String themes, String facts,
        Optional<Starts> picture, boolean flagship, boolean own, boolean hasEnding, String ending,
        Optional<Path> broken, Optional<Scenario> scenario) {

    /**
     * The cards in the order of display: the program's scenarios without the first game, then a person's own.
     *
     * @param endingsAsked ids of the cards that tell how it really ended
     */
    static List<ScenarioCard> all(HomeShelf shelf, Set<String> endingsAsked, Language language) {
        String flagship = ScenarioLibrary.shipped().getFirst();
        Stream<ScenarioCard> shipped = shelf.shipped().stream()
                .filter(s -> !s.id().equals(HomeViewModel.FIRST_STEPS))
                .map(s -> of(s.id(), s, s.id().equals(flagship), false, endingsAsked.contains(s.id()),
                        language));
        Stream<ScenarioCard> own = shelf.own().stream().map(o -> {
            String id = o.file().toString();
            return o.scenario().map(s -> of(id, s, false, true, endingsAsked.contains(id), language))
                    .orElseGet(() -> broken(o.file(), o.problems(), language));
        });
        return Stream.concat(shipped, own).toList();
    }

    static ScenarioCard of(String id, Scenario scenario, boolean flagship, boolean own, boolean endingAsked,
            Language language) {
        return new ScenarioCard(id, scenario.title().in(language), scenario.subtitle().in(language),
                place(scenario, language),
                scenario.themes().stream().map(t -> t.name().in(language)).collect(Collectors.joining(", ")),
                facts(scenario, language),
                Optional.of(StartsOf.at(scenario, StartsOf.stated(scenario), language, flagship)), flagship,
                own,
                scenario.ending().isPresent(),
                endingAsked ? scenario.ending().map(e -> e.text().in(language)).orElse("") : "",
                Optional.empty(), Optional.of(scenario));
    }

    static ScenarioCard broken(Path file, int problems, Language language) {
        Words words = Words.in(language);
        String name = String.valueOf(file.getFileName());
        return new ScenarioCard(file.toString(), name,
                words.get("home.card.broken", problems), "", "", "",
                Optional.empty(), false, true, false, "", Optional.of(file), Optional.empty());
    }

    private static String place(Scenario scenario, Language language) {
        String place = scenario.place().in(language);
        String dates = scenario.dates().in(language);
        return place.isEmpty() || dates.isEmpty() ? place + dates : place + " \u00b7 " + dates;
    }

    private static String facts(Scenario scenario, Language language) {
        return Words.in(language).get("home.card.facts", scenario.parties().size(), scenario.issues().size(),
                scenario.rounds(), scenario.minutes());
    }
}
