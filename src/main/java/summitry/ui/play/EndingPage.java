package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.analysis.DecisiveMoment;
import summitry.analysis.EndingStory;
import summitry.analysis.Gain;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.text.Sentences;
import summitry.text.StorySentences;

/**
 * How a summit ended, in full. All values are whole numbers, as on the rest of the screen.
 *
 * @param brief in one sentence
 * @param gains what each delegation won or lost: those led by persons first
 * @param own how many of them are led by persons
 * @param failed everything that failed, in the order of the agenda, with all who stood in the way
 * @param adopted everything that was adopted, with all who did not want it
 * @param moments after which it could end otherwise, by round
 * @param known how the real summit ended, for those who ask
 */
record EndingPage(String title, String brief, List<Won> gains, int own, List<Item> failed,
        List<Item> adopted, List<String> moments, Optional<Known> known) implements Page {
    /**
     * What a delegation won or lost.
     *
     * @param points whole points nearer to what it wants, signed
     * @param where on which items, in a sentence or two
     */
    record Won(String party, String points, String where) {}

    /**
     * An item of the agenda.
     *
     * @param told where it was left
     * @param meaning what that says, in the words of the scale
     * @param parties a sentence for each party against it, the heaviest first
     */
    record Item(IssueId issue, String title, String told, String meaning, List<String> parties) {}

    /**
     * The real ending.
     *
     * @param sources where it is told
     * @param beside each item's value beside the one of this run
     */
    record Known(String text, List<String> sources, List<Beside> beside) {}

    /**
     * An item in history and in this run.
     *
     * @param apart whole points between the two
     */
    record Beside(String title, Cell history, Cell here, String apart) {}

    /** A value of a table with what it means. */
    record Cell(String value, String meaning) {}

    /** Empty while the summit goes on. */
    static Optional<EndingPage> of(Moment moment) {
        return moment.state().outcome().map(outcome -> {
            EndingSheet sheet = EndingSheet.of(moment).orElseThrow();
            EndingStory story = EndingStory.of(moment.engine(), Rounds.path(moment));
            StorySentences say = StorySentences.of(moment.scenario(), moment.language());
            List<Gain> gains = Gain.of(moment.engine(), moment.state(), outcome);
            List<Gain> own = gains.stream().filter(g -> isOwn(moment, g)).toList();
            return new EndingPage(sheet.title(), sheet.brief(),
                    Stream.concat(own.stream(), gains.stream().filter(g -> !own.contains(g)))
                            .map(g -> new Won(moment.name(g.party()), moment.numbers().change(g.points()),
                                    say.gain(g.nearer(), g.farther())))
                            .toList(),
                    own.size(), story.failed().stream().map(f -> failed(moment, say, f)).toList(),
                    story.agreed().stream().map(a -> adopted(moment, a)).toList(),
                    story.moments().stream().map(m -> told(say, m)).toList(), known(moment, outcome));
        });
    }

    private static boolean isOwn(Moment moment, Gain gain) {
        return moment.situation().isPerson(moment.scenario().indexOf(gain.party()));
    }

    private static Item failed(Moment moment, StorySentences say, EndingStory.Failed failed) {
        ResultWords result = new ResultWords(moment.language());
        return new Item(failed.issue(), moment.shortTitle(failed.issue()),
                moment.words().get("play.ending.failed-at", result.number(failed.text()),
                        result.number(failed.value())),
                result.full(moment.scenario().issue(failed.issue()), failed.text()),
                failed.obstacles().stream().map(o -> say.obstacle(o.party(), whole(o.beyond()))).toList());
    }

    /** Less than a point outside a mandate is outside. */
    private static double whole(double beyond) {
        return beyond < 0.05 ? 0 : Math.max(1, Math.rint(beyond));
    }

    private static Item adopted(Moment moment, EndingStory.Agreed agreed) {
        ResultWords result = new ResultWords(moment.language());
        return new Item(agreed.issue(), moment.shortTitle(agreed.issue()),
                moment.words().get("play.ending.adopted-at", result.number(agreed.value()),
                        moment.numbers().whole(agreed.round()), moment.numbers().percent(agreed.support())),
                result.full(moment.scenario().issue(agreed.issue()), agreed.value()),
                Stream.concat(names(moment, "play.ending.outvoted", agreed.outvoted()),
                        names(moment, "play.ending.reserved", agreed.reservations())).toList());
    }

    private static Stream<String> names(Moment moment, String key, List<PartyId> parties) {
        return parties.isEmpty()
                ? Stream.empty()
                : Stream.of(moment.words().get(key,
                        Sentences.of(moment.scenario(), moment.language()).parties(parties)));
    }

    private static String told(StorySentences say, DecisiveMoment moment) {
        return switch (moment) {
            case DecisiveMoment.Happened(int round, String inject) -> say.happened(round, inject);
            case DecisiveMoment.Decided(int round, var event) -> say.decided(round, event);
            case DecisiveMoment.Ruled(int round, var before, var after) -> say.ruled(round, before, after);
            case DecisiveMoment.BentRedLine(int round, var party, var issue, var with, double beyond) ->
                say.bentRedLine(round, party, issue, with, beyond);
            case DecisiveMoment.Turned(int round, var issue, boolean adoptable, var by) ->
                say.turned(round, issue, adoptable, by);
            case DecisiveMoment.WalkedOut(int round, var party) -> say.walkedOut(round, party);
        };
    }

    private static Optional<Known> known(Moment moment, Outcome outcome) {
        List<Beside> beside = moment.scenario().issues().stream()
                .flatMap(i -> i.known().map(k -> beside(moment, i, k, outcome.issue(i.id()))).stream())
                .toList();
        return moment.scenario().ending()
                .map(e -> new Known(e.text().in(moment.language()), e.sources(), beside));
    }

    private static Beside beside(Moment moment, Issue issue, Issue.KnownValue known,
            Outcome.IssueOutcome here) {
        ResultWords result = new ResultWords(moment.language());
        String value = result.number(here.value());
        return new Beside(issue.shortTitle().in(moment.language()),
                new Cell(result.number(known.documents()), result.brief(issue, known.documents())),
                new Cell(here.status() == IssueStatus.ADOPTED
                        ? value
                        : moment.words().get("play.ending.counted", value),
                        result.brief(issue, here.value())),
                moment.numbers().whole(Math.abs(Math.rint(known.documents()) - Math.rint(here.value()))));
    }
}
