package summitry.ui.teach;

import summitry.classroom.Lesson;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.run.RunTree;
import summitry.text.Numbers;
import summitry.text.Words;

/** Where a class stands and in which language it is told: all that the room is worked out from. */
record RoomMoment(Scenario scenario, Lesson lesson, RunTree tree, Language language) {
    NegotiationState state() {
        return tree.state();
    }

    Words words() {
        return Words.in(language);
    }

    Numbers numbers() {
        return new Numbers(language);
    }

    String name(PartyId party) {
        return scenario.party(party).name().in(language);
    }

    String title(IssueId issue) {
        return scenario.issue(issue).shortTitle().in(language);
    }
}
