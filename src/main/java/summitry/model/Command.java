package summitry.model;

/** What a person may ask of a run. Each is accepted whole or rejected with a reason. */
public sealed interface Command {
    /** Resolve the next round. */
    record ResolveRound() implements Command {}

    /** Chair: let a round pass without negotiation; tempers cool, the deadline comes closer. */
    record Adjourn() implements Command {}

    /** A delegation led by a person makes a move. */
    record Instruct(PartyId party, Act act) implements Command {}

    /** Give a seat to a person or back to the rules. */
    record Assign(PartyId party, Controller controller) implements Command {}

    /** Change how an automatic delegation bargains. */
    record ChangeTemperament(PartyId party, Temperament temperament) implements Command {}

    /** Change the rules from the next round on. */
    record ChangeRules(Rulebook rulebook) implements Command {}

    /** Chair: write this value as the text of the next round. */
    record SetText(IssueId issue, double value) implements Command {}

    /** Chair: put an issue to the decision in the next round, ripe or not. */
    record CallVote(IssueId issue) implements Command {}

    /** Chair: let an event of the scenario happen now. */
    record FireInject(String inject) implements Command {}
}
