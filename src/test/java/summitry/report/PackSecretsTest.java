package summitry.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.SecretWords;
import summitry.brief.ConfidentialBrief.Item;
import summitry.brief.ReadingLevel;
import summitry.brief.SeatBrief;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Preferences;
import summitry.model.Scenario;
import summitry.report.pdf.Paper;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Sentences;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is confidential stands where it belongs and nowhere else. */
@Execution(ExecutionMode.CONCURRENT)
class PackSecretsTest {
    @ParameterizedTest
    @MethodSource("summitry.report.PrintPackTest#shipped")
    void eachBriefStandsOnceAndOnItsOwnPages(String id) {
        Scenario scenario = ScenarioLibrary.load(id);
        for (Language language : Language.values()) {
            PackOrder order = PrintPackTest.order(scenario, 3, language, Paper.A4, ReadingLevel.FULL);
            Printed printed = PrintPack.of(order);
            List<String> pages = Pages.texts(printed.pdf());
            assertEquals(printed.pages(), pages.size());
            for (PartyId seat : order.seats()) {
                SeatBrief brief = SeatBrief.of(scenario, seat, language, ReadingLevel.FULL);
                List<Section> secret = printed.sections().stream()
                        .filter(s -> s.confidential() && s.seat().equals(Optional.of(seat))).toList();
                assertEquals(1, secret.size());
                String text = Pages.text(pages, secret.getFirst());
                String mark = Words.in(language).get("class.mark.confidential",
                        Sentences.of(scenario, language).partyInText(seat));
                for (int page = 1; page <= pages.size(); page++) {
                    boolean own = page >= secret.getFirst().first() && page <= secret.getFirst().last();
                    assertEquals(own, pages.get(page - 1).contains(mark), mark + " on page " + page);
                }
                for (Item item : brief.confidential().items()) {
                    List<String> told = new ArrayList<>(item.text().never());
                    told.addAll(item.text().ends());
                    told.add(item.title());
                    told.add(item.text().ideal());
                    told.add(item.text().range());
                    told.forEach(t -> assertTrue(text.replace(" ", "").contains(t.replaceAll("\\s+", "")),
                            t + "\n" + text));
                }
            }
        }
    }

    /** Whatever a delegation keeps to itself may change, and no page that others see changes with it. */
    @ParameterizedTest
    @MethodSource("summitry.report.PrintPackTest#shipped")
    void noConfidentialValueReachesAPublicPage(String id) {
        Scenario scenario = ScenarioLibrary.load(id);
        Scenario other = withOtherSecrets(scenario);
        for (Language language : Language.values()) {
            Printed one = PrintPack
                    .of(PrintPackTest.order(scenario, 4, language, Paper.A4, ReadingLevel.FULL).oneSided());
            Printed two = PrintPack
                    .of(PrintPackTest.order(other, 4, language, Paper.A4, ReadingLevel.FULL).oneSided());
            assertEquals(open(one), open(two));
            assertNotEquals(secret(one), secret(two));
        }
    }

    /** What authors write for one delegation alone is on its confidential pages, and on no other page of the pack. */
    @ParameterizedTest
    @MethodSource("summitry.report.PrintPackTest#shipped")
    void confidentialWordsStandOnThePagesOfTheirOwnDelegationAlone(String id) {
        Scenario scenario = SecretWords.in(ScenarioLibrary.load(id));
        for (Language language : Language.values()) {
            for (ReadingLevel level : ReadingLevel.values()) {
                Printed printed = PrintPack.of(PrintPackTest.order(scenario, 4, language, Paper.A4, level));
                List<String> pages = Pages.texts(printed.pdf());
                for (int page = 1; page <= pages.size(); page++) {
                    assertEquals(expected(printed, scenario, page, language, level), found(pages, page),
                            id + " " + language + " " + level + " page " + page);
                }
                String all = String.join(" ", pages);
                scenario.parties().stream().limit(4).forEach(p -> assertTrue(all.contains(
                        SecretWords.of(p, level == ReadingLevel.SHORT, language == Language.ENGLISH))));
            }
        }
    }

    private static Set<String> found(List<String> pages, int page) {
        return Pattern.compile(SecretWords.MARK + "\\w*").matcher(pages.get(page - 1)).results()
                .map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The words of the delegation whose confidential part begins on the page; the shipped ones fit on it. */
    private static Set<String> expected(Printed printed, Scenario scenario, int page, Language language,
            ReadingLevel level) {
        return printed.sections().stream().filter(s -> s.confidential() && s.first() == page)
                .map(s -> SecretWords.of(scenario.party(s.seat().orElseThrow()), level == ReadingLevel.SHORT,
                        language == Language.ENGLISH))
                .collect(Collectors.toSet());
    }

    private static List<String> open(Printed printed) {
        return texts(printed, false);
    }

    private static List<String> secret(Printed printed) {
        return texts(printed, true);
    }

    /** Without the numbers of pages, which follow from the length of other parts. */
    private static List<String> texts(Printed printed, boolean confidential) {
        List<String> pages = Pages.texts(printed.pdf());
        return printed.sections().stream().filter(s -> s.confidential() == confidential)
                .map(s -> Pages.text(pages, s).replaceAll("(page|halaman) \\d+ (of|dari) \\d+", "")).toList();
    }

    private static Scenario withOtherSecrets(Scenario scenario) {
        List<Preference> rows = scenario.preferences().rows().stream()
                .map(p -> new Preference(100 - p.ideal(), p.stated(),
                        p.salience() == 0 ? 0 : 1 + p.salience() / 2,
                        OptionalDouble.of((100 - p.ideal()) / 2),
                        OptionalDouble.empty(), p.flexibility(), p.confidence(), p.rationale(), p.source(),
                        p.date()))
                .toList();
        return new Scenario(scenario.id(), scenario.title(), scenario.subtitle(), scenario.summary(),
                scenario.place(), scenario.dates(), scenario.year(), scenario.minutes(), scenario.rounds(),
                scenario.singleUndertaking(), scenario.rulebook(), scenario.themes(), scenario.groups(),
                scenario.blocs(), scenario.parties(), scenario.issues(),
                new Preferences(scenario.parties().size(), scenario.issues().size(), rows), List.of(),
                scenario.injects(), scenario.ending(), scenario.credits());
    }
}
