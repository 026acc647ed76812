package summitry.ui.teach;

import java.util.Optional;
import javafx.scene.Node;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** The screen on which the summit of a class is looked at and played; built when it is first asked for. */
public interface SummitScreen {
    Node view();

    /** The item on the strip; empty while nobody has looked. */
    Optional<IssueId> item();

    /** Puts an item on the strip, and beside it why a party stands where it does. */
    void show(PartyId party, IssueId issue);
}
