package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import summitry.analysis.Contrast;
import summitry.analysis.DecisiveMoment;
import summitry.analysis.EndingStory;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.text.Sentences;
import summitry.text.StorySentences;

/**
 * How a summit ended, in full.
 *
 * @param brief in one sentence
 * @param failed everything that failed, in the order of the agenda, with all who stood in the way
 * @param adopted everything that was adopted, with all who did not want it
 * @param moments after which it could end otherwise, by round
 * @param known how the real summit ended, for those who ask
 */
record EndingPage(String title, String brief, List<Item> failed, List<Item> adopted, List<String> moments,
        Optional<Known> known) implements Page {
    /**
     * An item of the agenda.
     *
     * @param told where it was left
     * @param parties a sentence for each party against it, the heaviest first
     */
    record Item(IssueId issue, String title, String told, List<String> parties) {}

    /**
     * The real ending.
     *
     * @param sources where it is told
     * @param beside each item's value beside the one of this run
     */
    record Known(String text, List<String> sources, List<String> beside) {}

    /** Empty while the summit goes on. */
    static Optional<EndingPage> of(Moment moment) {
        return EndingSheet.of(moment).map(sheet -> {
            EndingStory story = EndingStory.of(moment.engine(), Rounds.path(moment));
            StorySentences say = StorySentences.of(moment.scenario(), moment.language());
            return new EndingPage(sheet.title(), sheet.brief(),
                    story.failed().stream().map(f -> failed(moment, say, f)).toList(),
                    story.agreed().stream().map(a -> adopted(moment, a)).toList(),
                    story.moments().stream().map(m -> told(say, m)).toList(), known(moment, say, story));
        });
    }

    private static Item failed(Moment moment, StorySentences say, EndingStory.Failed failed) {
        return new Item(failed.issue(), moment.shortTitle(failed.issue()),
                moment.words().get("play.ending.failed-at", moment.numbers().value(failed.text()),
                        moment.numbers().value(failed.value())),
                failed.obstacles().stream().map(o -> say.obstacle(o.party(), o.beyond())).toList());
    }

    private static Item adopted(Moment moment, EndingStory.Agreed agreed) {
        return new Item(agreed.issue(), moment.shortTitle(agreed.issue()),
                moment.words().get("play.ending.adopted-at", moment.numbers().value(agreed.value()),
                        moment.numbers().whole(agreed.round()), moment.numbers().percent(agreed.support())),
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
            case DecisiveMoment.BentRedLine(int round, var party, var issue, var with, double beyond) ->
                say.bentRedLine(round, party, issue, with, beyond);
            case DecisiveMoment.Turned(int round, var issue, boolean adoptable, Contrast support) ->
                say.turned(round, issue, adoptable, support.first(), support.second());
            case DecisiveMoment.WalkedOut(int round, var party) -> say.walkedOut(round, party);
        };
    }

    private static Optional<Known> known(Moment moment, StorySentences say, EndingStory story) {
        List<String> beside = moment.scenario().issues().stream().map(i -> Stream
                .concat(story.agreed().stream().filter(a -> a.issue().equals(i.id()))
                        .flatMap(a -> a.known().stream()),
                        story.failed().stream().filter(f -> f.issue().equals(i.id()))
                                .flatMap(f -> f.known().stream()))
                .findFirst()
                .map(c -> moment.words().get("play.ending.beside", moment.shortTitle(i.id()),
                        say.besideHistory(c.first(), c.second()))))
                .flatMap(Optional::stream).toList();
        return moment.scenario().ending()
                .map(e -> new Known(e.text().in(moment.language()), e.sources(), beside));
    }
}
