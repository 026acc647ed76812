package summitry.text;

import java.util.List;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.EndingKind;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * What turned a run, the questions that a class is asked about it, and how the run would have gone without it. Rounds from
 * 1. Immutable; any thread.
 */
public final class TurningSentences {
    private final Speech speech;

    private TurningSentences(Speech speech) {
        this.speech = speech;
    }

    public static TurningSentences of(Scenario scenario, Language language) {
        return new TurningSentences(Speech.of(scenario, language));
    }

    /** What a person or the chair did. */
    public String what(int round, Command command) {
        return what(round, new CommandLabels(speech).of(command) + ".");
    }

    /** @throws IllegalArgumentException for an event that is no deed of anybody, such as a table of positions */
    public String what(int round, Event event) {
        return what(round, new EventSentences(speech).of(event).orElseThrow(() -> notTold(event)));
    }

    private String what(int round, String deed) {
        return speech.get("turning.what", number(round), deed);
    }

    /** Asks why it was done, and what else could have been. */
    public String why(int round, Command command) {
        return switch (command) {
            case Command.Instruct(var party, Act.WalkOut _) ->
                Speech.capital(speech.get("turning.why.walk-out", number(round), party(party)));
            case Command.Instruct(var party, _) ->
                Speech.capital(speech.get("turning.why.move", number(round), party(party)));
            case Command.FireInject(String inject) -> happened(round, inject);
            case Command.ChangeRules _ -> speech.get("turning.why.rules", number(round));
            case Command.ResolveRound _,Command.Adjourn _,Command.Assign _,Command.ChangeTemperament _,Command.SetText _,Command.CallVote _ ->
                speech.get("turning.why.chair", number(round));
        };
    }

    /** @throws IllegalArgumentException for an event that is no trade, walk-out or event of the scenario */
    public String why(int round, Event event) {
        return switch (event) {
            case Event.TradeMade trade -> speech.get("turning.why.trade", number(round), party(trade.one()),
                    party(trade.other()));
            case Event.WalkedOut(var party) ->
                Speech.capital(speech.get("turning.why.walk-out", number(round), party(party)));
            case Event.InjectFired fired -> happened(round, fired.inject());
            default -> throw notTold(event);
        };
    }

    private String happened(int round, String inject) {
        return speech.get("turning.why.happened", number(round), speech.names().inject(inject));
    }

    /**
     * Asks what follows from it.
     *
     * @param adoptedWith issues adopted only because of it
     * @param adoptedWithout issues that would have been adopted without it
     * @param otherEnding true where the summit would have ended in another way
     * @param otherValues true where something else would have been agreed
     */
    public String soWhat(List<IssueId> adoptedWith, List<IssueId> adoptedWithout, boolean otherEnding,
            boolean otherValues) {
        if (!adoptedWith.isEmpty()) {
            return speech.get("turning.so-what.made-deal", issues(adoptedWith));
        }
        if (!adoptedWithout.isEmpty()) {
            return speech.get("turning.so-what.cost-deal", issues(adoptedWithout));
        }
        return speech.get(otherEnding
                ? "turning.so-what.ending"
                : otherValues ? "turning.so-what.values" : "turning.so-what.tension");
    }

    /** Asks for a case of the real world. */
    public String realWorld(Command command) {
        return speech.get("turning.real-world." + topic(command));
    }

    /** @throws IllegalArgumentException for an event that is no trade, walk-out or event of the scenario */
    public String realWorld(Event event) {
        return speech.get("turning.real-world." + switch (event) {
            case Event.TradeMade _ -> "trade";
            case Event.WalkedOut _ -> "walk-out";
            case Event.InjectFired _ -> "happened";
            default -> throw notTold(event);
        });
    }

    private static String topic(Command command) {
        return switch (command) {
            case Command.Instruct(_, Act act) -> switch (act) {
                case Act.ProposeTrade _,Act.AnswerTrade _ -> "trade";
                case Act.Press _,Act.Threaten _,Act.Sanction _ -> "pressure";
                case Act.Reassure _,Act.Mediate _,Act.Return _ -> "goodwill";
                case Act.WalkOut _ -> "walk-out";
                case Act.Hold _,Act.Concede _,Act.StatePosition _,Act.Respond _,Act.Amend _ -> "move";
            };
            case Command.FireInject _ -> "happened";
            case Command.ChangeRules _ -> "rules";
            case Command.ResolveRound _,Command.Adjourn _,Command.Assign _,Command.ChangeTemperament _,Command.SetText _,Command.CallVote _ ->
                "chair";
        };
    }

    // What is otherwise without it, as clauses

    public String ending(EndingKind with, EndingKind without) {
        return speech.get("turning.without.ending", speech.terms().ending(without),
                speech.terms().ending(with));
    }

    /** The run goes on, but without it the summit would have ended by now. */
    public String hasEnded(EndingKind without) {
        return speech.get("turning.without.ended", speech.terms().ending(without));
    }

    public String notAdopted(List<IssueId> issues) {
        return speech.get("turning.without.not-adopted", issues(issues));
    }

    public String adoptedToo(List<IssueId> issues) {
        return speech.get("turning.without.adopted-too", issues(issues));
    }

    /** Final values of an issue, 0 to 100. */
    public String value(IssueId issue, double with, double without) {
        return speech.get("turning.without.value", speech.names().issue(issue),
                speech.numbers().value(without), speech.numbers().value(with));
    }

    /** Highest tensions, 0 to 100. */
    public String tension(double with, double without) {
        return speech.get("turning.without.tension", speech.numbers().value(without),
                speech.numbers().value(with));
    }

    /** @param clauses of the methods above; empty where nothing differs */
    public String evidence(List<String> clauses) {
        return clauses.isEmpty()
                ? speech.get("turning.evidence.same")
                : speech.get("turning.evidence", clauses.stream()
                        .reduce((all, next) -> speech.get("list.semicolon", all, next)).orElseThrow());
    }

    private String number(int round) {
        return speech.numbers().whole(round);
    }

    private String party(PartyId party) {
        return speech.names().partyInText(party);
    }

    private String issues(List<IssueId> issues) {
        return speech.names()
                .list(issues.stream().map(i -> speech.get("turning.item", speech.names().issue(i)))
                        .toList());
    }

    private static IllegalArgumentException notTold(Event event) {
        return new IllegalArgumentException(
                "event (%s) is no turning point.".formatted(event.getClass().getSimpleName()));
    }
}
