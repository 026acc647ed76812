package summitry.lint;

import java.util.List;
import java.util.Optional;
import summitry.draft.About;
import summitry.model.Capability;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;

/** Parts of a draft with one field changed. */
final class Remade {
    private Remade() {}

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

    static Party reason(Party p, Localized reason) {
        return new Party(p.id(), p.name(), p.code(), p.flag(), p.capability(), p.temperament(), reason,
                p.brief(), p.briefs());
    }

    static Party brief(Party p, Localized brief) {
        return new Party(p.id(), p.name(), p.code(), p.flag(), p.capability(), p.temperament(),
                p.temperamentReason(), brief, p.briefs());
    }

    static Issue titles(Issue i, Localized title, Localized shortTitle) {
        return new Issue(i.id(), i.theme(), title, shortTitle, i.scale(), i.statusQuo(), i.noDeal(), i.rule(),
                i.members(), i.vetoes(), i.procedure(), i.unit(), i.known());
    }

    static Issue scale(Issue i, List<Localized> scale) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), scale, i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), i.known());
    }

    static Issue decided(Issue i, DecisionRule rule, List<PartyId> members, List<PartyId> vetoes) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                rule, members, vetoes, i.procedure(), i.unit(), i.known());
    }

    static Issue procedure(Issue i, Localized procedure) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), procedure, i.unit(), i.known());
    }

    static Issue facts(Issue i, Optional<Issue.Unit> unit, Optional<Issue.KnownValue> known) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), unit, known);
    }

    static About texts(About a, Localized subtitle, Localized summary, Localized place, Localized dates) {
        return new About(a.id(), a.title(), subtitle, summary, place, dates, a.year(), a.minutes(),
                a.rounds(), a.singleUndertaking());
    }
}
