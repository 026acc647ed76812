package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summitry.brief.ScaleWords;
import summitry.classroom.LiveLesson;
import summitry.classroom.Objection;
import summitry.classroom.Paper;
import summitry.classroom.Text;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.PartyId;

/**
 * A proposal while it is entered.
 *
 * @param sponsors without the lead
 * @param values each item once
 * @param clause may be empty
 */
record PaperDraft(Optional<PartyId> lead, List<PartyId> sponsors, List<Paper.Value> values, String clause) {
    PaperDraft {
        sponsors = List.copyOf(sponsors);
        values = List.copyOf(values);
    }

    boolean isComplete() {
        return lead.isPresent() && !values.isEmpty();
    }

    /** The values with one more, in place of an earlier one for the same item. */
    static List<Paper.Value> with(List<Paper.Value> values, Paper.Value value) {
        List<Paper.Value> changed = new ArrayList<>(values);
        changed.removeIf(v -> v.issue().equals(value.issue()));
        changed.add(value);
        return changed;
    }

    /** Items that are not adopted yet: those that can still be proposed on. */
    static List<IssueId> open(RoomMoment moment) {
        List<IssueState> states = moment.state().issues();
        List<IssueId> open = new ArrayList<>();
        for (int k = 0; k < states.size(); k++) {
            if (!states.get(k).isAdopted()) {
                open.add(moment.scenario().issues().get(k).id());
            }
        }
        return open;
    }

    /** The text as it stands; the status quo before the first. */
    static double text(IssueId issue, RoomMoment moment) {
        return moment.state().issues().get(moment.scenario().indexOf(issue)).text();
    }

    /** A value in the words of the scale. */
    static String inWords(Paper.Value value, RoomMoment moment) {
        return new ScaleWords(moment.scenario().issue(value.issue()), moment.language()).of(value.to());
    }

    /** What tabling it does, or what is still missing, as a sentence. */
    String does(RoomMoment moment) {
        if (lead.isEmpty()) {
            return moment.words().get("teach.paper.needs-lead");
        }
        if (values.isEmpty()) {
            return moment.words().get("teach.paper.needs-value");
        }
        return moment.words().get("teach.paper.does", moment.name(lead.get()),
                moment.numbers().whole(sponsors.size()), moment.numbers().whole(values.size()));
    }

    /**
     * What handing it in does where a government would not sign it; empty where all would.
     *
     * @param own the delegation that enters it, which is told of itself alone
     */
    String warning(RoomViewModel model, RoomMoment moment, Optional<PartyId> own) {
        List<PartyId> backers = new ArrayList<>(sponsors);
        lead.ifPresent(backers::addFirst);
        return new BeyondWords(model, moment).warning(backers, values, own);
    }

    /** Hands it in, with its clause where there is one. */
    Function<LiveLesson, Optional<Objection>> table() {
        return l -> l.papers().table(lead.orElseThrow(), sponsors, values)
                .or(() -> clause.isBlank()
                        ? Optional.empty()
                        : l.write(Text.Kind.CLAUSE, l.lesson().papers().size(), clause));
    }
}
