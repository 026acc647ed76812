package summitry.ui.home;

import java.nio.file.Path;
import java.util.Optional;
import summitry.classroom.file.ClassFile;
import summitry.draft.Draft;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.file.RunJournal;

/** What the first screen leads to. */
public interface HomeDoor {
    /** Plays a scenario from its beginning. */
    void play(Scenario scenario);

    /** Plays a scenario with its first party in a person's hands, who is led through the first round. */
    void tryOut(Scenario scenario);

    /** Edits a copy of a scenario. */
    void edit(Scenario scenario);

    /** Asks what a new scenario begins with, and edits it. */
    void create();

    /** Goes on with a draft that was never saved. */
    void edit(UnsavedDraft draft);

    /** Whether this file keeps what is on the desk. */
    boolean isOnDesk(Path kept);

    /** Closes the desk if this scenario file is on it; what is not saved there stays kept. */
    void leaveDesk(Path file);

    /** Edits a scenario file of the person's own. */
    void edit(Path file, Draft draft);

    /**
     * Goes on with a run.
     *
     * @param journal of the file that it was read of; empty where it is to be kept in a new one
     */
    void goOn(LiveRun run, Optional<RunJournal> journal);

    /**
     * Tells that the end of a run's file was missing, and where the run stands without it.
     *
     * @param round the last one that is whole
     */
    void shortened(int round);

    /** Enters a class; an open run rests meanwhile. */
    void teach(ClassFile.Open open);

    /** Tells that a file that the program keeps for itself could not be read, and its new name. */
    void putAside(Path file);

    /** Whether a run is open and rests while the first screen is shown. */
    boolean hasRun();

    /** Goes back to the run that rests; nothing happens where there is none. */
    void backToRun();

    /** Goes back to the run, or the class, that is open if it is kept in this file or folder; false where it is not. */
    boolean goBack(Path file);

    /** Whether the class of this folder is open. */
    boolean isTaught(Path folder);

    /** Closes the class of this folder if it is open, so that its files can be deleted. */
    void leaveClass(Path folder);
}
