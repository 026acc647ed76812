package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.PartyId;

/** An issue with one thing changed. */
final class IssueChange {
    private IssueChange() {}

    static Issue id(Issue i, IssueId id) {
        return new Issue(id, i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), i.known());
    }

    static Issue theme(Issue i, String theme) {
        return new Issue(i.id(), theme, i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), i.known());
    }

    static Issue titles(Issue i, Localized title, Localized shortTitle) {
        return new Issue(i.id(), i.theme(), title, shortTitle, i.scale(), i.statusQuo(), i.noDeal(), i.rule(),
                i.members(), i.vetoes(), i.procedure(), i.unit(), i.known());
    }

    /** @param at which of the five texts, from 0 */
    static Issue scale(Issue i, int at, Localized text) {
        List<Localized> scale = new ArrayList<>(i.scale());
        scale.set(at, text);
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), scale, i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), i.known());
    }

    static Issue today(Issue i, double statusQuo, NoDeal noDeal) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), statusQuo, noDeal, i.rule(),
                i.members(), i.vetoes(), i.procedure(), i.unit(), i.known());
    }

    static Issue procedure(Issue i, Localized procedure) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), procedure, i.unit(), i.known());
    }

    static Issue unit(Issue i, Optional<Issue.Unit> unit) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), unit, i.known());
    }

    static Issue known(Issue i, Optional<Issue.KnownValue> known) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), known);
    }

    static Issue decision(Issue i, DecisionRule rule, List<PartyId> members, List<PartyId> vetoes) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                rule, members, vetoes, i.procedure(), i.unit(), i.known());
    }
}
