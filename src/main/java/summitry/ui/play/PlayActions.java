package summitry.ui.play;

import javafx.beans.value.ObservableBooleanValue;
import summitry.ui.control.Action;

/** What a person can do on this screen, with the words and keys that the program gives it. */
public record PlayActions(Action resolve, Action play, Action pause, Action runToEnd, Action undo,
        Action redo,
        Action startAgain, Action previousIssue, Action nextIssue, Action previousParty, Action nextParty,
        Action allParties, Action parties, Action branch, Action branches, Action overview, Action rulebook,
        Action theories, Action models,
        Action findIssue, Action firstRound, Action earlierRound, Action laterRound, Action lastRound,
        Action futures) {
    /** The same where something else leads on: no round is resolved by the one button, and no run begun anew. */
    public PlayActions withoutLead(ObservableBooleanValue always) {
        return new PlayActions(new Action(resolve.spec(), () -> {}, always), play, pause, runToEnd, undo,
                redo,
                new Action(startAgain.spec(), () -> {}, always), previousIssue, nextIssue, previousParty,
                nextParty, allParties, parties, branch, branches, overview, rulebook, theories, models,
                findIssue,
                firstRound,
                earlierRound, laterRound, lastRound, futures);
    }
}
