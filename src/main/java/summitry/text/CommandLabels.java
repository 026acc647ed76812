package summitry.text;

import summitry.model.Command;
import summitry.model.Controller;

/** Commands as labels, for the journal and for undo. */
final class CommandLabels {
    private final Speech speech;
    private final ActLabels acts;

    CommandLabels(Speech speech) {
        this.speech = speech;
        acts = new ActLabels(speech);
    }

    String of(Command command) {
        Names names = speech.names();
        return switch (command) {
            case Command.ResolveRound _ -> speech.get("command.resolve-round");
            case Command.Adjourn _ -> speech.get("command.adjourn");
            case Command.Instruct(var party, var act) -> acts.of(party, act);
            case Command.Assign(var party, var controller) -> speech.get(controller == Controller.PERSON
                    ? "command.assign-person"
                    : "command.assign-automatic", names.party(party));
            case Command.ChangeTemperament(var party, var temperament) -> speech.get(
                    "command.change-temperament", names.party(party),
                    speech.terms().temperament(temperament));
            case Command.ChangeRules _ -> speech.get("command.change-rules");
            case Command.SetText(var issue, double value) ->
                speech.get("command.set-text", names.issue(issue), speech.numbers().value(value));
            case Command.CallVote(var issue) -> speech.get("command.call-vote", names.issue(issue));
            case Command.FireInject(String inject) ->
                speech.get("command.fire-inject", names.inject(inject));
        };
    }
}
