package summitry.ui.teach;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.run.Node;
import summitry.run.Step;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.Words;

/**
 * What came of an item in the round that a ballot closed.
 *
 * @param counts how many answered what, in words
 * @param inTheWay who or what stopped it, as a sentence; empty where it was adopted
 */
record VoteResult(IssueId issue, String title, boolean adopted, String counts, String inTheWay) {
    private static final int NAMED = 8;

    /** The items put to the vote in the latest round that was resolved; empty where there was none. */
    static List<VoteResult> latest(RoomMoment moment) {
        List<IssueId> called = new ArrayList<>();
        List<IssueId> latest = List.of();
        for (Node node : moment.tree().path()) {
            if (node.step() instanceof Step.Carried(Command.CallVote(IssueId issue))) {
                called.add(issue);
            }
            if (node.closesRound()) {
                latest = List.copyOf(called);
                called.clear();
            }
        }
        return latest.stream().map(i -> of(i, moment)).toList();
    }

    private static VoteResult of(IssueId issue, RoomMoment moment) {
        int k = moment.scenario().indexOf(issue);
        boolean adopted = moment.state().issues().get(k).isAdopted();
        List<PartyId> objectors = answering(k, Response.OBJECT, moment);
        Words words = moment.words();
        Numbers numbers = moment.numbers();
        String counts = words.get("teach.vote.counts",
                numbers.whole(answering(k, Response.SUPPORT, moment).size()),
                numbers.whole(answering(k, Response.RESERVE, moment).size()),
                numbers.whole(answering(k, Response.ABSTAIN, moment).size()),
                numbers.whole(objectors.size()));
        return new VoteResult(issue, moment.title(issue), adopted, counts,
                adopted ? "" : inTheWay(objectors, moment));
    }

    private static String inTheWay(List<PartyId> objectors, RoomMoment moment) {
        if (objectors.isEmpty()) {
            return moment.words().get("teach.vote.too-few");
        }
        String named = Sentences.of(moment.scenario(), moment.language())
                .parties(objectors.subList(0, Math.min(NAMED, objectors.size())));
        int more = objectors.size() - NAMED;
        return more > 0
                ? moment.words().get("teach.vote.in-the-way-more", named, moment.numbers().whole(more))
                : moment.words().get("teach.vote.in-the-way", named);
    }

    private static List<PartyId> answering(int k, Response answer, RoomMoment moment) {
        List<PartyId> parties = new ArrayList<>();
        for (int p = 0; p < moment.scenario().parties().size(); p++) {
            if (moment.state().responses().get(p, k) == answer) {
                parties.add(moment.scenario().parties().get(p).id());
            }
        }
        return parties;
    }
}
