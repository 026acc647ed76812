package summitry.ui.play;

import summitry.ui.control.Action;

/** What a person can do on this screen, with the words and keys that the program gives it. */
public record PlayActions(Action resolve, Action play, Action pause, Action runToEnd, Action undo,
        Action redo,
        Action startAgain, Action previousIssue, Action nextIssue, Action previousParty, Action nextParty,
        Action allParties, Action parties, Action branch, Action branches, Action overview, Action rulebook,
        Action findIssue, Action firstRound, Action earlierRound, Action laterRound, Action lastRound) {}
