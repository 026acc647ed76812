package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.ui.control.Names;
import summitry.ui.control.Texts;

/** A delegation to be chosen from a list, by name. */
final class PartyChoice extends ComboBox<PartyId> {
    private Function<PartyId, String> names = PartyId::value;
    private @Nullable Language told;

    /** @param key of what is chosen, for screen readers */
    PartyChoice(String id, String key, Texts texts) {
        setId(id);
        texts.named(this, key);
        promptTextProperty().bind(texts.of(key));
        TypedChoice.in(this);
        Names.in(this, party -> names.apply(party));
    }

    /** Offers delegations; the chosen one stays where it is still offered. */
    void offer(List<PartyId> parties, RoomMoment moment) {
        names = moment::name;
        // A list that is open, or said again in the same words, stays as it is.
        if (getItems().equals(parties) && told == moment.language()) {
            return;
        }
        told = moment.language();
        PartyId chosen = getValue();
        getItems().setAll(parties);
        setValue(parties.contains(chosen) ? chosen : null);
    }

    Optional<PartyId> chosen() {
        return Optional.ofNullable(getValue());
    }
}
