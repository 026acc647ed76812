package summitry.ui.play;

import java.util.List;

import summitry.engine.measure.Situation;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.run.Node;
import summitry.text.Words;

/**
 * What the coach says.
 *
 * @param stages names of the steps
 * @param stage the one at work, 0 for the first; as many as there are once all are done
 * @param sentence what to do now, and where
 * @param button what the button does for those who do not find it
 */
record CoachSheet(List<String> stages, int stage, String sentence, String button) {
    static CoachSheet of(Moment moment, CoachStep step, PartyId own, PartyId neighbour, IssueId issue) {
        Words words = moment.words();
        List<String> stages = java.util.stream.IntStream.range(0, CoachStep.STAGES)
                .mapToObj(i -> words.get("play.coach.stage." + i)).toList();
        String sentence = step == CoachStep.COMPARE
                ? compared(moment, own, neighbour, issue)
                : words.get("play.coach." + step.key(), moment.name(own), moment.shortTitle(issue),
                        moment.name(neighbour));
        return new CoachSheet(stages, step.stage(), sentence,
                words.get("play.coach." + step.key() + ".button", moment.name(neighbour)));
    }

    private static String compared(Moment moment, PartyId own, PartyId neighbour, IssueId issue) {
        List<Node> ends = CoachStep.ends(moment.tree(), own);
        return moment.words().get("play.coach.compare", moment.shortTitle(issue), moment.name(neighbour),
                place(moment, ends.getFirst(), neighbour, issue),
                place(moment, ends.getLast(), neighbour, issue), moment.name(own),
                fromWish(moment, ends.getFirst(), own, issue), fromWish(moment, ends.getLast(), own, issue));
    }

    /** How far the chair's text is from what a party wants, in points. */
    private static String fromWish(Moment moment, Node node, PartyId party, IssueId issue) {
        Situation then = moment.engine().situation(node.state());
        double ideal = then.ideal(moment.cell(party, issue));
        return moment.numbers().whole(Math.abs(then.text(moment.scenario().indexOf(issue)) - ideal));
    }

    private static String place(Moment moment, Node node, PartyId party, IssueId issue) {
        Situation then = moment.engine().situation(node.state());
        return moment.numbers().whole(then.position(moment.cell(party, issue)));
    }
}
