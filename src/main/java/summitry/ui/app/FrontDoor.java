package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import summitry.classroom.file.ClassFile;
import summitry.draft.Draft;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.file.RunJournal;
import summitry.scenario.Templates;
import summitry.text.Numbers;
import summitry.ui.control.Texts;
import summitry.ui.control.Toasts;
import summitry.ui.editor.NewForm;
import summitry.ui.home.HomeDoor;

/** Where the first screen leads: into a run, a class, or to the desk of the editor. */
final class FrontDoor implements HomeDoor {
    private final AppViewModel model;
    private final Rooms rooms;
    private final DeskRoom desk;
    private final Sheets sheets;
    private final Toasts toasts;
    private final Texts texts;
    private final Supplier<List<Scenario>> scenarios;

    /** @param scenarios that a new one can be made a part of */
    FrontDoor(AppViewModel model, Rooms rooms, DeskRoom desk, Sheets sheets, Toasts toasts, Texts texts,
            Supplier<List<Scenario>> scenarios) {
        this.model = model;
        this.rooms = rooms;
        this.desk = desk;
        this.sheets = sheets;
        this.toasts = toasts;
        this.texts = texts;
        this.scenarios = scenarios;
    }

    @Override
    public void play(Scenario scenario) {
        leave(() -> rooms.enter(LiveRun.open(scenario, AppWindow.FIRST_SEED), Optional.empty()));
    }

    @Override
    public void tryOut(Scenario scenario) {
        leave(() -> {
            PartyId own = scenario.parties().getFirst().id();
            LiveRun run = LiveRun.open(scenario, AppWindow.FIRST_SEED);
            run.submit(new Command.Assign(own, Controller.PERSON));
            rooms.enter(run, Optional.empty()).model().coach().begin(own);
        });
    }

    /** Edits what is played; on the first screen, goes back to the desk. */
    void editOpen() {
        Scenario open = model.scenarioProperty().get();
        if (desk.isOpen() && (model.homeProperty().get() || open == null)) {
            desk.showDesk();
        } else if (open != null) {
            edit(open);
        }
    }

    @Override
    public void edit(Scenario scenario) {
        sheets.close();
        rooms.rest();
        desk.editCopyOf(scenario);
    }

    @Override
    public void create() {
        NewForm form = new NewForm(Templates.all(), scenarios.get(), texts, desk.fictions(), fresh -> {
            sheets.close();
            rooms.rest();
            desk.edit(fresh);
        });
        sheets.showNew(form, form.first());
    }

    @Override
    public void edit(UnsavedDraft draft) {
        rooms.rest();
        if (desk.keeps(draft.kept())) {
            desk.showDesk();
        } else {
            desk.goOn(draft);
        }
    }

    @Override
    public void leaveDesk(Path file) {
        desk.leave(file);
    }

    @Override
    public boolean isOnDesk(Path kept) {
        return desk.keeps(kept);
    }

    @Override
    public void edit(Path file, Draft draft) {
        sheets.close();
        rooms.rest();
        desk.edit(file, draft);
    }

    @Override
    public void goOn(LiveRun run, Optional<RunJournal> journal) {
        leave(() -> rooms.enter(run, journal));
    }

    @Override
    public void teach(ClassFile.Open open) {
        leave(() -> rooms.teach(open));
    }

    @Override
    public void shortened(int round) {
        toasts.say(texts.now().get("window.shortened", new Numbers(texts.now().language()).whole(round)));
    }

    @Override
    public void putAside(Path aside) {
        model.putAside(Optional.of(aside));
    }

    @Override
    public boolean hasRun() {
        return rooms.hasRun();
    }

    @Override
    public void backToRun() {
        rooms.backToRun();
    }

    @Override
    public boolean goBack(Path path) {
        return rooms.goBack(path);
    }

    @Override
    public boolean isTaught(Path path) {
        return rooms.isTaught(path);
    }

    @Override
    public void leaveClass(Path path) {
        rooms.leaveClass(path);
    }

    /** Whether the open run is in memory alone. */
    boolean isAtRisk() {
        return model.unsavedProperty().get().isPresent();
    }

    /** Leaves the open run; one that is in memory alone only after a question. */
    void leave(Runnable then) {
        if (isAtRisk()) {
            sheets.ask("leave", "leave.title", texts.now().get("leave.question"), "leave.yes", () -> {
                model.kept(Keeping.NONE);
                then.run();
            });
        } else {
            then.run();
        }
    }
}
