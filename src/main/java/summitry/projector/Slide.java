package summitry.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.classroom.Phase;
import summitry.classroom.RunSheet;
import summitry.model.EndingKind;
import summitry.model.Localized;
import summitry.projector.PublicView.Headline;
import summitry.projector.PublicView.PublicPaper;
import summitry.projector.PublicView.Speakers;
import summitry.projector.Shown.Source;

/** One picture on the wall, in no language yet. Made from a {@link PublicView} by a {@link Deck}. */
public sealed interface Slide
        permits VoteSlide, Slide.Test, Slide.Welcome, Slide.Decided, Slide.Agenda, Slide.Rules, Slide.Plan,
        Slide.Who, Slide.Scale, Slide.Countdown, Slide.Statements, Slide.Strip, Slide.Movement, Slide.Papers,
        Slide.Ladder, Slide.Outcome, Slide.StepOut, Slide.Debrief, Slide.RealWorld, Slide.Limits, Slide.Exit {
    /** The word that bundles and pictures use; the same for slides of one kind. */
    default String key() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Every number that the slide shows. */
    default List<Shown> numbers() {
        return List.of();
    }

    /** What tells this slide from others of its kind; stays the same while its numbers change. */
    default String id() {
        return key();
    }

    /** How often something can be revealed on it; 0 where all is seen at once. */
    default int steps() {
        return 0;
    }

    /** The slide after some reveals; the slide itself where nothing is revealed. */
    default Slide at(int step) {
        return this;
    }

    /** Whether the letters are large enough. */
    record Test() implements Slide {}

    /** Who plays, and who is there. */
    record Welcome(Localized title, Localized place, Localized dates, List<Member> members) implements Slide {
        List<Member> people() {
            return members.stream().filter(m -> !m.automatic()).toList();
        }

        long here() {
            return members.stream().filter(Member::here).count();
        }

        @Override
        public List<Shown> numbers() {
            return List.of(Shown.count(here()), Shown.count(people().size()),
                    Shown.count(members.size() - people().size()));
        }
    }

    /** What is decided. */
    record Decided(Localized title, Localized summary) implements Slide {}

    record Agenda(List<PublicItem> items) implements Slide {
        @Override
        public List<Shown> numbers() {
            List<Shown> numbers = new ArrayList<>();
            for (int k = 1; k <= items.size(); k++) {
                numbers.add(Shown.count(k));
            }
            return numbers;
        }
    }

    /** How it is decided, each rule with its items. */
    record Rules(List<ForItems> rules) implements Slide {
        /** A rule with the items that it decides. */
        record ForItems(PublicItem.PublicRule rule, List<PublicItem> items) {}

        @Override
        public List<Shown> numbers() {
            return rules.stream().flatMap(r -> Stream.of(Shown.count(r.items.size()),
                    new Shown(Source.RULE, Optional.empty(), Optional.empty(), r.rule.quota() * 100)))
                    .toList();
        }
    }

    /** How the lesson goes. */
    record Plan(int rounds, RunSheet sheet) implements Slide {
        /** Minutes of four parts: getting ready, talks, decision, looking back. */
        List<Integer> parts() {
            return List.of(minutes(Phase.WELCOME, Phase.READING),
                    minutes(Phase.STATEMENTS, Phase.SECOND_CAUCUS),
                    minutes(Phase.FINAL_TEXT, Phase.OUTCOME), minutes(Phase.STEP_OUT, Phase.EXIT));
        }

        private int minutes(Phase from, Phase to) {
            return sheet.slots().stream()
                    .filter(s -> s.phase().compareTo(from) >= 0 && s.phase().compareTo(to) <= 0)
                    .mapToInt(RunSheet.Slot::minutes).sum();
        }

        @Override
        public List<Shown> numbers() {
            return Stream.concat(Stream.of(Shown.count(rounds), Shown.clock(sheet.minutes())),
                    parts().stream().map(Shown::clock)).toList();
        }
    }

    /** A page of the delegations. */
    record Who(List<Member> members, int page, int pages) implements Slide {
        @Override
        public String id() {
            return key() + page;
        }

        @Override
        public List<Shown> numbers() {
            return List.of(Shown.count(page), Shown.count(pages));
        }
    }

    /** What the five marks of an item mean. */
    record Scale(PublicItem item) implements Slide {
        @Override
        public String id() {
            return key() + item.id().value();
        }

        @Override
        public List<Shown> numbers() {
            return Stream.concat(Stream.of(0, 25, 50, 75, 100).map(v -> (double) v),
                    Stream.of(item.statusQuo()))
                    .map(v -> Shown.of(Source.STATUS_QUO, item.id(), v)).toList();
        }
    }

    /** The time that is left, and what happened outside the room. */
    record Countdown(Phase phase, int left, List<Headline> headlines) implements Slide {
        @Override
        public List<Shown> numbers() {
            return Shown.time(left);
        }
    }

    record Statements(Speakers speakers) implements Slide {
        @Override
        public List<Shown> numbers() {
            return Stream.concat(Shown.time(speakers.left()).stream(),
                    Stream.of(Shown.clock(speakers.each()))).toList();
        }
    }

    /** Where everybody said that they stand. */
    record Strip(PublicItem item, int round, int rounds) implements Slide {
        @Override
        public String id() {
            return key() + item.id().value();
        }

        @Override
        public List<Shown> numbers() {
            return Shown.ofStrip(item, round, rounds);
        }
    }

    /** The strip with the largest moves of the round, and why they came about. */
    record Movement(PublicItem item, int round, int rounds) implements Slide {
        @Override
        public String id() {
            return key() + item.id().value();
        }

        @Override
        public List<Shown> numbers() {
            List<Shown> numbers = new ArrayList<>(Shown.ofStrip(item, round, rounds));
            for (PublicItem.Move move : item.moves()) {
                numbers.add(Shown.said(move.member().id(), item.id(), move.from()));
                numbers.add(Shown.said(move.member().id(), item.id(), move.to()));
            }
            Stream.of(1, 2, 3).map(Shown::count).forEach(numbers::add);
            return numbers;
        }
    }

    /** Up to three papers side by side, a page of their items. */
    record Papers(List<PublicPaper> papers, List<PublicItem> items, int page) implements Slide {
        @Override
        public String id() {
            return key() + page;
        }

        @Override
        public List<Shown> numbers() {
            List<Shown> numbers = new ArrayList<>();
            items.forEach(i -> numbers.add(Shown.of(Source.TEXT, i.id(), i.text().orElse(i.statusQuo()))));
            for (PublicPaper paper : papers) {
                numbers.add(Shown.count(paper.number()));
                paper.values().forEach(v -> numbers.add(Shown.of(Source.PAPER, v.issue(), v.to())));
                items.forEach(i -> paper.asked(i.id())
                        .ifPresent(a -> numbers.add(Shown.of(Source.PAPER, i.id(), a.to()))));
            }
            return numbers;
        }
    }

    /** How tense the summit is. */
    record Ladder(PublicView.Tension tension, int round) implements Slide {
        @Override
        public List<Shown> numbers() {
            return List.of(Shown.tension(tension.now()), Shown.tension(tension.start()), Shown.tension(100),
                    Shown.count(round));
        }
    }

    /**
     * How it ended, with a page of what was agreed.
     *
     * @param ending empty while the summit goes on
     * @param adopted items that were adopted so far, of {@code all}
     */
    record Outcome(Optional<EndingKind> ending, int adopted, int all, List<PublicItem> agreed, int page)
            implements
            Slide {
        @Override
        public String id() {
            return key() + page;
        }

        @Override
        public List<Shown> numbers() {
            return List.of(Shown.count(adopted), Shown.count(all));
        }
    }

    /** Everybody is themselves again. */
    record StepOut() implements Slide {}

    /**
     * A question of the debrief with what the room saw.
     *
     * @param question 1 to 4
     */
    record Debrief(int question, List<Evidence> evidence) implements Slide {
        @Override
        public String id() {
            return key() + question;
        }

        @Override
        public List<Shown> numbers() {
            return evidence.stream().flatMap(e -> e.numbers().stream()).toList();
        }
    }

    /** The run beside what really happened: the story, or a page of values where {@code items} has some. */
    record RealWorld(PublicView.History history, List<PublicItem> items, int page) implements Slide {
        @Override
        public String key() {
            return "real";
        }

        @Override
        public String id() {
            return key() + page;
        }

        double real(PublicItem item) {
            return history.values().stream().filter(v -> v.issue().equals(item.id())).findFirst()
                    .map(PublicView.Real::value).orElse(item.statusQuo());
        }

        @Override
        public List<Shown> numbers() {
            return items.stream()
                    .flatMap(i -> Stream.of(Shown.of(Source.RESULT, i.id(), i.held()),
                            Shown.of(Source.RESULT, i.id(), real(i))))
                    .toList();
        }
    }

    /** What a model cannot tell. */
    record Limits() implements Slide {}

    /** Two questions before leaving. */
    record Exit() implements Slide {
        @Override
        public List<Shown> numbers() {
            return List.of(Shown.count(1), Shown.count(2));
        }
    }
}
