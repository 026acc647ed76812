package summitry.text;

import java.util.List;
import java.util.Optional;
import summitry.model.Act;
import summitry.model.Cause;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.Fact;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Offer;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.model.Reason;
import summitry.model.Refusal;
import summitry.model.Scenario;
import summitry.model.Stand;
import summitry.model.Verdict;

/** What a run has to say, in sentences of one language. Immutable; any thread. Words without a scenario: {@link Terms}. */
public final class Sentences {
    /** Points below which a party is said to have hardly moved. */
    private static final double HARDLY = 0.5;

    private final Speech speech;
    private final CauseSentences causes;
    private final ChangeSentences changes;

    private Sentences(Speech speech) {
        this.speech = speech;
        causes = new CauseSentences(speech);
        changes = new ChangeSentences(speech);
    }

    public static Sentences of(Scenario scenario, Language language) {
        return new Sentences(Speech.of(scenario, language));
    }

    public Terms terms() {
        return speech.terms();
    }

    public Numbers numbers() {
        return speech.numbers();
    }

    public String party(PartyId party) {
        return speech.names().party(party);
    }

    /** The name of a party within a sentence: in English with its article, where it has one. */
    public String partyInText(PartyId party) {
        return speech.names().partyInText(party);
    }

    /** Parties in the order given, as a list in words; empty where there is none. */
    public String parties(List<PartyId> parties) {
        return speech.names().parties(parties);
    }

    /** The short title of an issue. */
    public String issue(IssueId issue) {
        return speech.names().issue(issue);
    }

    public String issueTitle(IssueId issue) {
        return speech.names().issueTitle(issue);
    }

    public String theme(String theme) {
        return speech.names().theme(theme);
    }

    /** The title of an event of the scenario. */
    public String inject(String inject) {
        return speech.names().inject(inject);
    }

    /** Any fact as a sentence. */
    public String fact(Fact fact) {
        return switch (fact) {
            case Cause cause -> Speech.sentence(causes.clause(cause));
            case Stand stand -> new StandSentences(speech).of(stand);
            case Refusal refusal -> new RefusalSentences(speech).of(refusal);
            case Verdict verdict -> new VerdictSentences(speech).of(verdict);
            case Flaw flaw -> new FlawSentences(speech.words().language()).of(flaw);
        };
    }

    /** What a reason comes from, as a sentence. */
    public String reason(Reason reason) {
        return Speech.sentence(causes.clause(reason));
    }

    /** A reason in a few words, for the bar of a waterfall. */
    public String label(Reason reason) {
        return new CauseLabels(speech).label(reason);
    }

    /** Why an offer was not followed, as a clause. */
    public String why(Offer.Why why) {
        return new OfferSentences(speech).why(why);
    }

    /**
     * Why a party moved on an issue in a round, as a paragraph: the largest terms first, then what held it back, then up
     * to three offers that it did not follow. The points named add up to the move named.
     *
     * @param from position before the round, 0 to 100
     * @param to position after it, 0 to 100
     * @param reasons all terms about this position, in any order
     * @param declined offers to this party on this issue
     */
    public String move(PartyId party, IssueId issue, double from, double to, List<Reason> reasons,
            List<Offer> declined) {
        String head = head("move", from, to, speech.names().partyInText(party), issue(issue));
        String why = changes.because("move", from, to, reasons);
        List<String> offers = new OfferSentences(speech).furthest(from, declined);
        return head + " " + why + (offers.isEmpty() ? "" : " " + String.join(" ", offers));
    }

    /** Why the tension of a pair changed in a round, as a paragraph. Tensions are 0 to 100. */
    public String tension(PartyId a, PartyId b, double from, double to, List<Reason> reasons) {
        return head("tension", from, to, speech.names().partyInText(a), speech.names().partyInText(b)) + " "
                + changes.because("tension", from, to, reasons);
    }

    /** Why the chair's text of an issue changed in a round, as a paragraph. Values are 0 to 100. */
    public String text(IssueId issue, double from, double to, List<Reason> reasons) {
        double total = Numbers.shownChange(from, to);
        String head = total == 0
                ? speech.get("text.stayed", issue(issue), value(from))
                : speech.get("text.moved", issue(issue), value(from), value(to), change(total));
        return head + " " + changes.because("text", from, to, reasons);
    }

    /** One offer that a party did not follow. */
    public String offer(Offer offer) {
        return new OfferSentences(speech).of(List.of(offer));
    }

    /** A line of a round's account; empty for events that only carry tables. */
    public Optional<String> event(Event event) {
        return new EventSentences(speech).of(event);
    }

    /** A delegation's move as a label. */
    public String act(PartyId party, Act act) {
        return new ActLabels(speech).of(party, act);
    }

    /** A command as a label, for undo and the journal. */
    public String command(Command command) {
        return new CommandLabels(speech).of(command);
    }

    /** The name of an ending. */
    public String endingTitle(Outcome outcome) {
        return speech.terms().ending(outcome.kind());
    }

    /** How the summit ended and what decided it, as a paragraph. */
    public String ending(Outcome outcome) {
        return new EndingSentences(speech).of(outcome);
    }

    private String head(String kind, double from, double to, String first, String second) {
        double total = Numbers.shownChange(from, to);
        if (kind.equals("move") && total != 0 && Math.abs(total) < HARDLY) {
            return Speech.capital(speech.get("move.hardly", first, second, value(from), value(to),
                    change(total)));
        }
        return Speech.capital(total == 0
                ? speech.get(kind + ".stayed", first, second, value(from))
                : speech.get(kind + ".moved", first, second, value(from), value(to), change(total)));
    }

    private String value(double value) {
        return speech.numbers().value(value);
    }

    private String change(double points) {
        return speech.numbers().changeInTenths(points);
    }
}
