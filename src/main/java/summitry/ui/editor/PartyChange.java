package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import summitry.model.Capability;
import summitry.model.Group;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Temperament;

/** A party with one thing changed. */
final class PartyChange {
    private PartyChange() {}

    static Party name(Party p, Localized name) {
        return new Party(p.id(), name, p.code(), p.flag(), p.capability(), p.temperament(),
                p.temperamentReason(), p.brief(), p.briefs());
    }

    static Party code(Party p, String code) {
        return new Party(p.id(), p.name(), code, p.flag(), p.capability(), p.temperament(),
                p.temperamentReason(), p.brief(), p.briefs());
    }

    static Party flag(Party p, String flag) {
        return new Party(p.id(), p.name(), p.code(), flag, p.capability(), p.temperament(),
                p.temperamentReason(), p.brief(), p.briefs());
    }

    static Party capability(Party p, Capability capability) {
        return p.withCapability(capability);
    }

    static Party temperament(Party p, Optional<Temperament> temperament) {
        return new Party(p.id(), p.name(), p.code(), p.flag(), p.capability(), temperament,
                p.temperamentReason(), p.brief(), p.briefs());
    }

    static Party reason(Party p, Localized reason) {
        return new Party(p.id(), p.name(), p.code(), p.flag(), p.capability(), p.temperament(), reason,
                p.brief(), p.briefs());
    }

    static Party brief(Party p, Localized brief) {
        return new Party(p.id(), p.name(), p.code(), p.flag(), p.capability(), p.temperament(),
                p.temperamentReason(), brief, p.briefs());
    }

    /** @param power empty for the same as in general */
    static Party capability(Party p, String theme, OptionalDouble power) {
        TreeMap<String, Double> byTheme = new TreeMap<>(p.capability().byTheme());
        byTheme.remove(theme);
        power.ifPresent(v -> byTheme.put(theme, v));
        return capability(p, new Capability(p.capability().general(), byTheme));
    }

    /** A group with a member more, who stands last, or less. */
    static Group member(Group group, PartyId party, boolean joins) {
        List<PartyId> members = new ArrayList<>(group.members());
        members.remove(party);
        if (joins) {
            members.add(party);
        }
        return new Group(group.id(), group.name(), group.acts(), group.issues(), members);
    }
}
