package summitry.ui.app;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import summitry.ui.control.Action;
import summitry.ui.play.OverviewViewModel;
import summitry.ui.play.PlayActions;
import summitry.ui.play.PlayViewModel;

/** The commands of a summit that is being played, and when each can be given. */
final class PlayCommands {
    private final PlayActions actions;

    PlayCommands(PlayViewModel play, OverviewViewModel overview, BooleanProperty drawer) {
        ObservableBooleanValue busyOrOver = play.runningProperty().or(play.endedProperty());
        ObservableBooleanValue never = new SimpleBooleanProperty(false);
        actions = new PlayActions(
                new Action(AppCommand.RESOLVE, play::advanceRound, busyOrOver),
                new Action(AppCommand.PLAY, play.course()::play, busyOrOver),
                new Action(AppCommand.PAUSE, play.course()::pause, play.runningProperty().not()),
                new Action(AppCommand.RUN_TO_END, play.course()::runToEnd, busyOrOver),
                new Action(AppCommand.UNDO, play.course()::undo,
                        play.runningProperty().or(play.course().canUndoProperty().not())),
                new Action(AppCommand.REDO, play.course()::redo,
                        play.runningProperty().or(play.course().canRedoProperty().not())),
                new Action(AppCommand.START_AGAIN, play::startAgain, play.runningProperty()),
                new Action(AppCommand.PREVIOUS_ISSUE, () -> play.chooseIssueBy(-1), never),
                new Action(AppCommand.NEXT_ISSUE, () -> play.chooseIssueBy(1), never),
                new Action(AppCommand.PREVIOUS_PARTY, () -> play.choosePartyBy(-1), never),
                new Action(AppCommand.NEXT_PARTY, () -> play.choosePartyBy(1), never),
                new Action(AppCommand.ALL_PARTIES, () -> {
                    if (play.runningProperty().get()) {
                        play.course().pause();
                    } else if (!play.leaveSearch() && !play.chooseNoParty()) {
                        drawer.set(false);
                    }
                }, never),
                new Action(AppCommand.PARTIES, () -> drawer.set(!drawer.get()), never),
                new Action(AppCommand.BRANCH, play.course()::branch, play.runningProperty()),
                new Action(AppCommand.BRANCHES, play.inquiry()::branches, never),
                new Action(AppCommand.OVERVIEW, overview::toggle, never),
                new Action(AppCommand.RULEBOOK, play.inquiry()::rulebook, never),
                new Action(AppCommand.THEORIES, play.inquiry()::theories,
                        new SimpleBooleanProperty(!play.studies().offersFutures())),
                new Action(AppCommand.MODELS, play.studies()::openModels, never),
                new Action(AppCommand.FIND_ISSUE, play::findIssue, overview.isShownProperty()),
                new Action(AppCommand.FIRST_ROUND, play.course()::goToFirst,
                        cannot(play, play.course().canGoBackProperty())),
                new Action(AppCommand.EARLIER_ROUND, () -> play.course().goBy(-1),
                        cannot(play, play.course().canGoBackProperty())),
                new Action(AppCommand.LATER_ROUND, () -> play.course().goBy(1),
                        cannot(play, play.course().canGoOnProperty())),
                new Action(AppCommand.LAST_ROUND, play.course()::goToLast,
                        cannot(play, play.course().canGoOnProperty())),
                new Action(AppCommand.FUTURES, play.inquiry()::futures,
                        play.endedProperty().or(new SimpleBooleanProperty(!play.studies().offersFutures()))));
    }

    private static ObservableBooleanValue cannot(PlayViewModel play, ReadOnlyBooleanProperty possible) {
        return play.runningProperty().or(possible.not());
    }

    PlayActions actions() {
        return actions;
    }

    List<Action> all() {
        return List.of(actions.resolve(), actions.play(), actions.pause(), actions.runToEnd(), actions.undo(),
                actions.redo(), actions.startAgain(), actions.previousIssue(), actions.nextIssue(),
                actions.previousParty(), actions.nextParty(), actions.allParties(), actions.parties(),
                actions.branch(), actions.branches(), actions.overview(), actions.rulebook(),
                actions.theories(), actions.models(),
                actions.findIssue(), actions.firstRound(), actions.earlierRound(), actions.laterRound(),
                actions.lastRound(), actions.futures());
    }
}
