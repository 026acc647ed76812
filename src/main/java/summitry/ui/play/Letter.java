package summitry.ui.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import summitry.engine.delegation.ProposalAnswer;
import summitry.model.Event;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Refusal;
import summitry.run.Node;
import summitry.text.Numbers;
import summitry.text.Sentences;
import summitry.text.Words;

/**
 * A proposal of a trade that concerns a delegation led by a person.
 *
 * @param title who offers it to whom
 * @param gives what the person's side would do
 * @param gains what the other side would do
 * @param advice what the rules would answer in its place, or what came of it
 * @param waits true where the person has not answered yet
 */
record Letter(int number, PartyId own, String flag, String code, String title, String gives, String gains,
        String advice, boolean waits) {

    /** Those that wait first, each group by number. */
    static List<Letter> all(Moment moment) {
        List<Letter> waiting = new ArrayList<>();
        List<Letter> answered = new ArrayList<>();
        for (Proposal proposal : moment.state().docket().proposals()) {
            boolean received = isPerson(moment, proposal.with());
            if (received || isPerson(moment, proposal.from())) {
                Letter letter = of(moment, proposal, received);
                (letter.waits() ? waiting : answered).add(letter);
            }
        }
        waiting.addAll(answered);
        return List.copyOf(waiting);
    }

    /** What came of the last offer of a party that was answered in this round; empty where there is none. */
    static Optional<Letter> lastAnswered(Moment moment, PartyId from) {
        return moment.state().docket().proposals().stream()
                .filter(p -> p.from().equals(from) && p.answer() != Proposal.Answer.PENDING)
                .max(Comparator.comparingInt(Proposal::number)).map(p -> of(moment, p, false));
    }

    private static boolean isPerson(Moment moment, PartyId party) {
        return moment.state().seats().isPerson(moment.scenario().indexOf(party));
    }

    private static Letter of(Moment moment, Proposal proposal, boolean received) {
        Words words = moment.words();
        PartyId own = received ? proposal.with() : proposal.from();
        PartyId other = received ? proposal.from() : proposal.with();
        Party shown = moment.scenario().party(other);
        String first = step(moment, "play.inbox.moves", proposal.from(), proposal.with(), proposal.give(),
                proposal.givePoints());
        String second = step(moment, "play.inbox.moves", proposal.with(), proposal.from(), proposal.get(),
                proposal.getPoints());
        String title = words.get("play.inbox.offer", moment.name(proposal.from()),
                moment.name(proposal.with()));
        return new Letter(proposal.number(), own, shown.flag(), shown.code(), title,
                received ? second : first,
                received ? first : second, advice(moment, proposal, received),
                received && proposal.answer() == Proposal.Answer.PENDING);
    }

    private static String step(Moment moment, String key, PartyId giver, PartyId other,
            summitry.model.IssueId issue, double points) {
        MoveSpace space = new MoveSpace(moment, giver, issue);
        Numbers numbers = moment.numbers();
        int cell = moment.cell(giver, issue);
        return moment.words().get(key, moment.name(giver), moment.shortTitle(issue),
                numbers.value(space.position()), numbers.value(space.stepped(giver, other, issue, points)),
                numbers.whole(moment.situation().salience(cell) * 100));
    }

    private static String advice(Moment moment, Proposal proposal, boolean received) {
        Words words = moment.words();
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        return switch (proposal.answer()) {
            case PENDING -> !received
                    ? words.get("play.inbox.pending", moment.name(proposal.with()))
                    : ProposalAnswer.of(moment.situation(), proposal)
                            .map(r -> words.get("play.inbox.advice-no", say.fact(r)))
                            .orElse(words.get("play.inbox.advice-yes"));
            case ACCEPTED -> words.get("play.inbox.accepted", moment.name(proposal.with()));
            case DECLINED -> reasons(moment, proposal).stream().findFirst().map(say::fact)
                    .orElse(words.get("play.inbox.declined", moment.name(proposal.with())));
        };
    }

    private static List<Refusal> reasons(Moment moment, Proposal proposal) {
        for (Node node : moment.tree().path().reversed()) {
            for (Event event : node.events()) {
                if (event instanceof Event.ProposalAnswered(Proposal answered, List<Refusal> why)
                        && answered.number() == proposal.number()) {
                    return why;
                }
            }
        }
        return List.of();
    }
}
