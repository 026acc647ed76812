package summitry.text;

import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;

/** What decided a run, who stood in the way, and how far it is from history. Rounds from 1. Immutable; any thread. */
public final class StorySentences {
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
     * @param before support before the round, 0 to 1
     * @param after support after it, 0 to 1
     */
    public String turned(int round, IssueId issue, boolean isAdoptable, double before, double after) {
        return speech.get(isAdoptable ? "moment.turned-adoptable" : "moment.turned-away", number(round),
                issue(issue), speech.numbers().percent(after), speech.numbers().percent(before));
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

    /** A value of the run beside the one that history reached, both 0 to 100. */
    public String besideHistory(double history, double here) {
        return speech.get("known.beside", speech.numbers().value(history), speech.numbers().value(here),
                speech.points(Math.abs(Numbers.shownChange(history, here))));
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
