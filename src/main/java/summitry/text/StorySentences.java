package summitry.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Scenario;

/** What decided a run, who stood in the way, and how far it is from history. Rounds from 1. Immutable; any thread. */
public final class StorySentences {
    /** How many parties or changes a sentence names; the others are counted. */
    private static final int NAMED = 3;

    private final Speech speech;

    private StorySentences(Speech speech) {
        this.speech = speech;
    }

    public static StorySentences of(Scenario scenario, Language language) {
        return new StorySentences(Speech.of(scenario, language));
    }

    /** An event from outside the room. */
    public String happened(int round, String inject) {
        return speech.get("moment.happened", number(round), speech.names().inject(inject));
    }

    /** @param beyond points from the red line to the text that the party let pass */
    public String bentRedLine(int round, PartyId party, IssueId issue, PartyId with, double beyond) {
        return speech.get("moment.bent-red-line", number(round), party(party), party(with), issue(issue),
                speech.points(beyond));
    }

    /**
     * An issue that could be adopted from a round on, or no longer.
     *
     * @param by parties whose changed answers made the difference, at least one; the first three are named
     */
    public String turned(int round, IssueId issue, boolean isAdoptable, List<PartyId> by) {
        return speech.get(isAdoptable ? "moment.turned-adoptable" : "moment.turned-away", number(round),
                issue(issue), few(by.stream().map(this::party).toList()));
    }

    /** What a person decided: a trade that was kept, or an order of the chair. */
    public String decided(int round, Event event) {
        return speech.get("moment.decided", number(round),
                new EventSentences(speech).of(event).orElseThrow());
    }

    /** The rules and numbers in which two rulebooks differ; the first three are named. */
    public String ruled(int round, Rulebook before, Rulebook after) {
        List<String> changes = new ArrayList<>();
        if (before.theory() != after.theory()) {
            changes.add(speech.get("moment.rules.preset", speech.terms().theory(after.theory())));
        }
        Arrays.stream(RuleId.values()).filter(r -> before.isOn(r) != after.isOn(r))
                .forEach(r -> changes.add(speech.get(after.isOn(r) ? "moment.rules.on" : "moment.rules.off",
                        speech.terms().rule(r))));
        Parameter.all().stream().filter(p -> before.get(p) != after.get(p))
                .forEach(p -> changes.add(speech.get("moment.rules.number", speech.terms().parameter(p),
                        speech.numbers().setting(after.get(p)), speech.numbers().setting(before.get(p)))));
        return changes.isEmpty()
                ? speech.get("moment.rules.same", number(round))
                : speech.get("moment.rules", number(round), few(changes));
    }

    private String few(List<String> all) {
        if (all.size() <= NAMED + 1) {
            return speech.names().list(all);
        }
        List<String> named = new ArrayList<>(all.subList(0, NAMED));
        named.add(speech.get("moment.others", speech.numbers().whole(all.size() - NAMED)));
        return speech.names().list(named);
    }

    public String walkedOut(int round, PartyId party) {
        return speech.get("moment.walked-out", number(round), party(party));
    }

    /** @param beyond points from what the party may sign to the text; 0 where it might have signed */
    public String obstacle(PartyId party, double beyond) {
        return Speech.capital(Numbers.shownChange(0, beyond) == 0
                ? speech.get("obstacle.not-yet", party(party))
                : speech.get("obstacle.beyond", party(party), speech.points(beyond)));
    }

    /**
     * Where a party won or lost.
     *
     * @param nearer issues that ended nearer, the most weighty first; three are named
     * @param farther issues that ended farther off, likewise
     */
    public String gain(List<IssueId> nearer, List<IssueId> farther) {
        String won = nearer.isEmpty() ? "" : speech.get("gain.nearer", quoted(nearer));
        String lost = farther.isEmpty() ? "" : speech.get("gain.farther", quoted(farther));
        return won.isEmpty() && lost.isEmpty() ? speech.get("gain.nothing") : (won + " " + lost).strip();
    }

    private String quoted(List<IssueId> issues) {
        return few(issues.stream().map(i -> speech.get("gain.item", issue(i))).toList());
    }

    private String number(int round) {
        return speech.numbers().whole(round);
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }

    private String issue(IssueId issue) {
        return speech.names().issue(issue);
    }
}
