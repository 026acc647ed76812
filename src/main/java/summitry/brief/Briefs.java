package summitry.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import summitry.brief.ConfidentialBrief.Item;
import summitry.brief.ConfidentialBrief.Move;
import summitry.engine.Engine;
import summitry.engine.measure.Situation;
import summitry.engine.random.Randomness;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Parameter;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Rulebook;
import summitry.model.Scenario;

/**
 * Makes the briefs of a scenario, in one language and one length. The engine opens the summit without its small draws of
 * wishes and care, so that a brief tells exactly what the scenario file says. Immutable; any thread.
 */
public final class Briefs {
    private final Scenario scenario;
    private final Language language;
    private final ReadingLevel level;
    private final Situation situation;

    private Briefs(Scenario scenario, Language language, ReadingLevel level) {
        this.scenario = scenario;
        this.language = language;
        this.level = level;
        Engine engine = Engine.of(scenario.withRulebook(withoutDraws(scenario.rulebook())));
        situation = engine.situation(engine.open(new Randomness(0)));
    }

    public static Briefs of(Scenario scenario, Language language, ReadingLevel level) {
        return new Briefs(scenario, language, level);
    }

    /** The rulebook under which a run starts with the numbers of the file. */
    public static Rulebook withoutDraws(Rulebook rulebook) {
        return rulebook.with(Parameter.SALIENCE_SPREAD, 0).with(Parameter.IDEAL_SPREAD_HIGH, 0)
                .with(Parameter.IDEAL_SPREAD_MEDIUM, 0).with(Parameter.IDEAL_SPREAD_LOW, 0);
    }

    /** What every delegation of a scenario can do, in plain words. */
    public static List<Move> moves(Scenario scenario, Language language) {
        return Moves.of(scenario.rulebook(), language);
    }

    /** @throws IllegalArgumentException where the party has no seat */
    public SeatBrief of(PartyId id) {
        Party party = scenario.party(id);
        int p = scenario.indexOf(id);
        List<Item> items = IntStream.range(0, scenario.issues().size())
                .filter(k -> situation.hasSay(situation.cell(p, k))).mapToObj(k -> item(p, k))
                .sorted(Comparator.comparingInt(Item::rank)).toList();
        List<Item> told = items.subList(0, Math.min(level.items(), items.size()));
        List<Item> untold = items.subList(told.size(), items.size());
        Ties ties = new Ties(situation.assembly(), language, level.ties());
        return new SeatBrief(id, party.name().in(language), party.code(), open(p, told, untold),
                new ConfidentialBrief(AuthorWords.confidential(party, language, level), told,
                        untold.stream().map(i -> shortTitle(scenario.issue(i.issue()))).toList(),
                        ties.friends(p),
                        ties.rivals(p), moves(scenario, language)));
    }

    /** Items on which a party has a say, in the order of the agenda. */
    public List<Issue> say(PartyId party) {
        int p = scenario.indexOf(scenario.party(party).id());
        return IntStream.range(0, scenario.issues().size())
                .filter(k -> situation.hasSay(situation.cell(p, k))).mapToObj(scenario.issues()::get)
                .toList();
    }

    private PublicBrief open(int p, List<Item> told, List<Item> untold) {
        List<Issue> issues = scenario.issues();
        return new PublicBrief(AuthorWords.open(scenario.parties().get(p), language, level),
                issues.stream().filter(i -> isIn(told, i)).map(i -> stand(p, i)).toList(),
                issues.stream().filter(i -> isIn(untold, i)).map(this::shortTitle).toList(),
                issues.stream().filter(i -> !isIn(told, i) && !isIn(untold, i))
                        .map(this::shortTitle).toList());
    }

    private String shortTitle(Issue issue) {
        return issue.shortTitle().in(language);
    }

    private static boolean isIn(List<Item> items, Issue issue) {
        return items.stream().anyMatch(i -> i.issue().equals(issue.id()));
    }

    private PublicBrief.Stand stand(int p, Issue issue) {
        Preference preference = scenario.preferences().get(p, scenario.indexOf(issue.id()));
        return new PublicBrief.Stand(issue.id(), issue.title().in(language), preference.stated(),
                new ScaleWords(issue, language).told(preference.stated(), level),
                preference.rationale().in(language).strip(), preference.source().strip(),
                preference.confidence());
    }

    private Item item(int p, int k) {
        int cell = situation.cell(p, k);
        Issue issue = scenario.issues().get(k);
        Preference preference = scenario.preferences().get(p, k);
        double ideal = situation.ideal(cell);
        double salience = preference.salience();
        Limit low = Limit.low(situation, cell);
        Limit high = Limit.high(situation, cell);
        Optional<String> says = preference.stated() == preference.ideal()
                ? Optional.empty()
                : Optional.of(new ScaleWords(issue, language).told(preference.stated(), level));
        return new Item(issue.id(), issue.title().in(language), rank(p, k), salience, ideal, low, high,
                issue.statusQuo(), new ItemTexts(issue, language, level).of(salience, ideal, low, high),
                says);
    }

    private int rank(int p, int k) {
        double own = situation.salience(situation.cell(p, k));
        return 1 + (int) IntStream.range(0, situation.issues()).map(i -> situation.cell(p, i))
                .filter(c -> situation.hasSay(c) && situation.salience(c) > own).count();
    }
}
