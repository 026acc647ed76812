package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import summitry.engine.random.Randomness;
import summitry.figure.Strip;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.RunTree;
import summitry.text.Sentences;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiThreads;

/**
 * A summit being played, as the screen shows it. Every property is worked out from the newest run tree, the chosen issue
 * and party, and the language; nothing else is remembered. Used on the window's thread.
 */
public final class PlayViewModel implements AutoCloseable {
    private final Scenario scenario;
    private final ObservableValue<Language> language;
    private final Conductor conductor;
    private final Lifecycle lifecycle = new Lifecycle();
    private final Desk desk;
    private final Inquiry inquiry;
    private final Coach coach = new Coach(this);
    private final Studies studies;
    private final Course course;
    private RunTree tree;
    private IssueId chosenIssue;
    private Optional<PartyId> chosenParty = Optional.empty();
    private Optional<Refusal> refused = Optional.empty();

    private final ReadOnlyObjectWrapper<Moment> now;
    private final ReadOnlyObjectWrapper<RoundSheet> round;
    private final AgendaBoard agenda;
    private final ReadOnlyObjectWrapper<IssueSheet> issue;
    private final IssueBoard board;
    private final LinesBoard lines;
    private final ClimateBoard climate;
    private final ReadOnlyObjectWrapper<List<PartyRow>> parties;
    private final ReadOnlyObjectWrapper<List<InjectItem>> injects;
    private final ReadOnlyObjectWrapper<Optional<PartySheet>> party;
    private final ReadOnlyObjectWrapper<Optional<EndingSheet>> ending;
    private final ReadOnlyObjectWrapper<String> refusal = new ReadOnlyObjectWrapper<>("");

    /** Opens a new run that nobody keeps. */
    public PlayViewModel(Scenario scenario, long seed, UiThreads threads, ObservableValue<Language> language,
            Consumer<Throwable> failed) {
        this(LiveRun.open(scenario, seed), _ -> {}, threads, language, failed);
    }

    /**
     * Opens a run where it stands.
     *
     * @param keeper has this run, and each that takes its place, kept; called on the thread of the run
     * @param language followed while the screen is open
     * @param failed takes a bug that stopped a command
     */
    public PlayViewModel(LiveRun run, Consumer<LiveRun> keeper, UiThreads threads,
            ObservableValue<Language> language, Consumer<Throwable> failed) {
        this(run, keeper, threads, Optional.empty(), language, failed);
    }

    /**
     * Opens a run that may be looked ahead in.
     *
     * @param ahead a thread for its futures alone; empty where none are offered
     */
    public PlayViewModel(LiveRun run, Consumer<LiveRun> keeper, UiThreads threads, Optional<UiThreads> ahead,
            ObservableValue<Language> language, Consumer<Throwable> failed) {
        this.scenario = run.scenario();
        this.language = language;
        conductor = new Conductor(run, keeper, threads, this::show, failed);
        desk = new Desk(conductor, this::order, this::answered);
        tree = conductor.run().tree();
        inquiry = new Inquiry(this::moment, this::numbers, threads, failed);
        Moment moment = moment();
        course = new Course(conductor, moment);
        chosenIssue = IssueSheet.inOrder(moment).getFirst();
        now = new ReadOnlyObjectWrapper<>(moment);
        round = new ReadOnlyObjectWrapper<>(RoundSheet.of(moment, seed()));
        agenda = new AgendaBoard(moment);
        issue = new ReadOnlyObjectWrapper<>(IssueSheet.of(moment, chosenIssue));
        board = new IssueBoard(moment, chosenIssue, chosenParty);
        lines = new LinesBoard(moment, chosenIssue, chosenParty);
        climate = new ClimateBoard(moment);
        parties = new ReadOnlyObjectWrapper<>(PartyRow.all(moment, chosenIssue));
        injects = new ReadOnlyObjectWrapper<>(InjectItem.all(moment));
        party = new ReadOnlyObjectWrapper<>(Optional.empty());
        ending = new ReadOnlyObjectWrapper<>(Optional.empty());
        desk.show(moment, chosenParty, chosenIssue);
        studies = new Studies(this, threads, ahead, failed);
        lifecycle.watch(language, _ -> refresh());
        studies.follow();
    }

    public void advanceRound() {
        order(new Command.ResolveRound());
    }

    /** Lets the chair do something; a refusal is told by {@link #refusalProperty}. */
    public void order(Command command) {
        conductor.submit(command, this::answered);
    }

    private void answered(Optional<Refusal> answer) {
        refused = answer;
        refusal.set(answer.map(r -> Sentences.of(scenario, language.getValue()).fact(r)).orElse(""));
    }

    /** Begins the same scenario again with the next seed, so that chance falls differently. */
    public void startAgain() {
        refused = Optional.empty();
        conductor.restart(scenario, conductor.run().seed() + 1);
    }

    public void choose(IssueId wanted) {
        chosenIssue = wanted;
        refresh();
    }

    /** The issue whose strip is shown. */
    public IssueId chosenIssue() {
        return chosenIssue;
    }

    /** The next issue of the agenda for 1, the previous for -1; at the ends it stays. */
    public void chooseIssueBy(int steps) {
        List<IssueId> order = IssueSheet.inOrder(moment());
        choose(order.get(Math.clamp(order.indexOf(chosenIssue) + steps, 0, order.size() - 1)));
    }

    public void choose(PartyId wanted) {
        chosenParty = Optional.of(wanted);
        desk.open(SideView.PARTIES);
        refresh();
    }

    /** The party that stands next to the chosen one on the issue; the first where none is chosen. */
    public void choosePartyBy(int steps) {
        List<PartyId> order = parties.get().stream().map(PartyRow::party).toList();
        int at = chosenParty.map(order::indexOf).map(i -> i + steps).orElse(0);
        choose(order.get(Math.floorMod(at, order.size())));
    }

    /** Chooses no party; false where none was chosen. */
    public boolean chooseNoParty() {
        boolean wasChosen = chosenParty.isPresent();
        chosenParty = Optional.empty();
        desk.open(SideView.PARTIES);
        refresh();
        return wasChosen;
    }

    /** The random numbers of what is decided where the run stands. */
    Randomness numbers() {
        return tree.numbers(tree.cursor(), new Randomness(seed()));
    }

    Moment moment() {
        return Moment.of(conductor.run().engine(), tree, language.getValue());
    }

    private void show(RunTree newest) {
        tree = newest;
        refused = Optional.empty();
        refresh();
    }

    private void refresh() {
        Moment moment = moment();
        course.show(moment);
        round.set(RoundSheet.of(moment, seed()));
        agenda.show(moment);
        issue.set(IssueSheet.of(moment, chosenIssue));
        board.show(moment, chosenIssue, chosenParty);
        lines.show(moment, chosenIssue, chosenParty);
        climate.show(moment);
        parties.set(PartyRow.all(moment, chosenIssue));
        injects.set(InjectItem.all(moment));
        party.set(chosenParty.map(p -> PartySheet.of(moment, p, chosenIssue)));
        desk.show(moment, chosenParty, chosenIssue);
        inquiry.show(moment);
        coach.show(moment, chosenParty);
        ending.set(EndingSheet.of(moment));
        answered(refused);
        now.set(moment);
    }

    @Override
    public void close() {
        conductor.pause();
        studies.close();
        lifecycle.close();
    }

    public Scenario scenario() {
        return scenario;
    }

    public long seed() {
        return conductor.run().seed();
    }

    /** The rounds of the run, and going back and forth in it. */
    public Course course() {
        return course;
    }

    /** What a person looks into. */
    public Inquiry inquiry() {
        return inquiry;
    }

    /** What goes beyond the run. */
    public Studies studies() {
        return studies;
    }

    /** Leads a newcomer. */
    public Coach coach() {
        return coach;
    }

    /** What persons do for their delegations. */
    Desk desk() {
        return desk;
    }

    /** Where the run stands; it changes after all else that this screen shows. */
    ReadOnlyObjectProperty<Moment> momentProperty() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RoundSheet> roundProperty() {
        return round.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<AgendaRow.Chapter>> agendaProperty() {
        return agenda.allProperty();
    }

    ReadOnlyObjectProperty<IssueSheet> issueProperty() {
        return issue.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Strip> stripProperty() {
        return board.stripProperty();
    }

    /** How the chosen issue is looked at. */
    IssueBoard board() {
        return board;
    }

    /** How the agenda is looked at. */
    AgendaBoard agenda() {
        return agenda;
    }

    /** Ends the search of the agenda; false where there is none. */
    public boolean leaveSearch() {
        boolean isSearching = agenda.searchingProperty().get();
        agenda.searchingProperty().set(false);
        return isSearching;
    }

    /** Leads to the field that searches the agenda. */
    public void findIssue() {
        agenda.searchingProperty().set(false);
        agenda.searchingProperty().set(true);
    }

    /** Positions over the rounds. */
    LinesBoard lines() {
        return lines;
    }

    ReadOnlyObjectProperty<ClimateLines> climateLinesProperty() {
        return climate.linesProperty();
    }

    ReadOnlyObjectProperty<ClimateSheet> climateProperty() {
        return climate.sheetProperty();
    }

    ReadOnlyObjectProperty<List<PartyRow>> partiesProperty() {
        return parties.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<InjectItem>> injectsProperty() {
        return injects.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PartySheet>> partyProperty() {
        return party.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<EndingSheet>> endingProperty() {
        return ending.getReadOnlyProperty();
    }

    /** Why the last order was not carried out; empty where it was. */
    ReadOnlyObjectProperty<String> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return course.runningProperty();
    }

    public ReadOnlyBooleanProperty endedProperty() {
        return course.endedProperty();
    }
}
