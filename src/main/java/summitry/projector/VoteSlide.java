package summitry.projector;

import java.util.List;
import java.util.stream.Stream;
import summitry.model.Response;
import summitry.projector.PublicView.Hands;
import summitry.projector.PublicView.PublicMotion;
import summitry.projector.Shown.Source;

/** Slides on which answers are counted. */
public sealed interface VoteSlide extends Slide {
    /** A show of hands. */
    record Straw(Hands hands) implements VoteSlide {
        @Override
        public List<Shown> numbers() {
            return Stream.of(hands.paper(), hands.support(), hands.abstain(), hands.object(), hands.seats(),
                    hands.support() + hands.abstain() + hands.object())
                    .map(n -> Shown.count(n.longValue())).toList();
        }
    }

    /** The final text of one item with the rule that decides it. */
    record Clause(PublicItem item, int number, int of) implements VoteSlide {
        @Override
        public String id() {
            return key() + item.id().value();
        }

        @Override
        public List<Shown> numbers() {
            return List.of(Shown.of(Source.TEXT, item.id(), item.text().orElse(item.statusQuo())),
                    Shown.of(Source.TEXT, item.id(), item.textBefore().orElse(item.statusQuo())),
                    Shown.of(Source.RULE, item.id(), item.rule().quota() * 100),
                    Shown.count(item.answering(Response.OBJECT).size()), Shown.count(number),
                    Shown.count(of));
        }
    }

    /** How many have voted. */
    record Ballot(PublicView.Turnout turnout) implements VoteSlide {
        @Override
        public List<Shown> numbers() {
            return List.of(Shown.count(turnout.voted()), Shown.count(turnout.seats()),
                    Shown.count(turnout.items().size()));
        }
    }

    /**
     * The answers to a text that was put to the decision, one after the other.
     *
     * @param stands those who answered, people first
     * @param revealed how many are seen
     */
    record RollCall(PublicItem item, List<PublicItem.Stand> stands, int revealed) implements VoteSlide {
        @Override
        public String id() {
            return key() + item.id().value();
        }

        @Override
        public int steps() {
            return stands.size();
        }

        @Override
        public Slide at(int step) {
            return new RollCall(item, stands, Math.clamp(step, 0, stands.size()));
        }

        List<PublicItem.Stand> seen() {
            return stands.subList(0, revealed);
        }

        List<Member> seen(Response response) {
            return seen().stream().filter(s -> s.answer().filter(response::equals).isPresent())
                    .map(PublicItem.Stand::member).toList();
        }

        @Override
        public List<Shown> numbers() {
            return Stream.concat(
                    Stream.of(Response.SUPPORT, Response.ABSTAIN, Response.RESERVE, Response.OBJECT)
                            .map(r -> Shown.count(seen(r).size())),
                    Stream.of(Shown.count(revealed), Shown.count(stands.size()),
                            Shown.of(Source.TEXT, item.id(), item.text().orElse(item.statusQuo()))))
                    .toList();
        }
    }

    record Motion(PublicMotion motion) implements VoteSlide {
        @Override
        public List<Shown> numbers() {
            return Stream.concat(Stream.of(Shown.clock(motion.minutes())), motion.count().stream()
                    .flatMap(c -> Stream.of(Shown.count(c.yes()), Shown.count(c.no())))).toList();
        }
    }
}
