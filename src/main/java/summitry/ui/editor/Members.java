package summitry.ui.editor;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import summitry.model.PartyId;
import summitry.ui.control.Texts;

/** The parties of the draft as a list of boxes, bloc by bloc. */
final class Members {
    private Members() {}

    /** @param note behind the name of a party; empty for none */
    static CheckList list(String id, DeskViewModel desk, Texts texts, Function<PartyId, String> note,
            Predicate<PartyId> isIn, BiConsumer<PartyId, Boolean> put) {
        return new CheckList(id,
                () -> PartyDoing.shown(desk.draft()).stream()
                        .map(p -> new CheckList.Item(p.id().value(), p.name().in(texts.now().language()),
                                note.apply(p.id()), Optional.of(new CheckList.Flag(p.flag(), p.code()))))
                        .toList(),
                party -> isIn.test(new PartyId(party)),
                (party, joins) -> put.accept(new PartyId(party), joins));
    }
}
