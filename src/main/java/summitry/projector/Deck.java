package summitry.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import summitry.classroom.Phase;
import summitry.model.IssueStatus;
import summitry.model.Response;
import summitry.projector.PublicView.PublicPaper;

/** The slides of a phase, in the order in which they are shown; never empty. */
public final class Deck {
    private static final int MEMBERS = 18;
    private static final int PAPERS = 3;
    private static final int ROWS = 6;
    private static final int REAL_ROWS = 8;
    private static final int LINES = 3;
    private static final int HEADLINES = 2;
    private static final int QUESTIONS = 4;

    private final PublicView view;

    private Deck(PublicView view) {
        this.view = view;
    }

    /** The slides of the phase that is on. */
    public static List<Slide> of(PublicView view) {
        return of(view.phase(), view);
    }

    /** The slides of any phase, made from what is known now. */
    public static List<Slide> of(Phase phase, PublicView view) {
        return new Deck(view).slides(phase);
    }

    private List<Slide> slides(Phase phase) {
        List<Slide> deck = new ArrayList<>();
        switch (phase) {
            case WELCOME -> deck.addAll(List.of(welcome(), new Slide.Test()));
            case BRIEFING -> deck.addAll(briefing());
            case READING -> {
                deck.add(countdown(phase));
                view.items().forEach(i -> deck.add(new Slide.Scale(i)));
            }
            case STATEMENTS -> {
                deck.add(new Slide.Statements(view.speakers()));
                motion(deck);
                deck.addAll(strips());
            }
            case FIRST_LOOK -> deck.addAll(strips());
            case CAUCUS, SECOND_CAUCUS -> {
                deck.add(countdown(phase));
                motion(deck);
                papers(deck);
                deck.addAll(strips());
                deck.add(ladder());
            }
            case TABLING -> {
                papers(deck);
                view.straw().ifPresent(s -> deck.add(new VoteSlide.Straw(s)));
                motion(deck);
                deck.addAll(strips());
            }
            case RESOLVING, MOVEMENT -> {
                deck.addAll(movements());
                deck.add(ladder());
            }
            case FINAL_TEXT -> {
                deck.addAll(clauses());
                view.straw().ifPresent(s -> deck.add(new VoteSlide.Straw(s)));
            }
            case VOTE -> {
                view.ballot().ifPresent(b -> deck.add(new VoteSlide.Ballot(b)));
                if (view.ballot().isEmpty()) {
                    deck.addAll(rollCalls());
                }
                deck.addAll(clauses());
            }
            case OUTCOME -> {
                deck.addAll(outcome());
                deck.addAll(rollCalls());
                deck.add(ladder());
            }
            case STEP_OUT -> deck.add(new Slide.StepOut());
            case DEBRIEF -> deck.addAll(debrief());
            case EXIT -> deck.addAll(List.of(new Slide.Exit(), new Slide.Limits()));
        }
        return List.copyOf(deck);
    }

    private Slide welcome() {
        return new Slide.Welcome(view.title(), view.place(), view.dates(), view.members());
    }

    private List<Slide> briefing() {
        List<Slide> deck = new ArrayList<>(List.of(new Slide.Decided(view.title(), view.summary()),
                new Slide.Agenda(view.items()), new Slide.Rules(rules()),
                new Slide.Plan(view.rounds(), view.clock().sheet())));
        int pages = (view.members().size() + MEMBERS - 1) / MEMBERS;
        int share = (view.members().size() + pages - 1) / pages;
        List<List<Member>> parts = pages(view.members(), share);
        for (int p = 0; p < parts.size(); p++) {
            deck.add(new Slide.Who(parts.get(p), p + 1, parts.size()));
        }
        return deck;
    }

    private List<Slide.Rules.ForItems> rules() {
        Map<PublicItem.PublicRule, List<PublicItem>> byRule = new LinkedHashMap<>();
        view.items().forEach(i -> byRule.computeIfAbsent(i.rule(), _ -> new ArrayList<>()).add(i));
        return byRule.entrySet().stream().map(e -> new Slide.Rules.ForItems(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Slide.Rules.ForItems r) -> -r.items().size())).toList();
    }

    private Slide countdown(Phase phase) {
        boolean talks = phase != Phase.READING;
        return new Slide.Countdown(phase, view.clock().left(), talks
                ? view.headlines().subList(0, Math.min(HEADLINES, view.headlines().size()))
                : List.of());
    }

    private void motion(List<Slide> deck) {
        view.motion().ifPresent(m -> deck.add(new VoteSlide.Motion(m)));
    }

    private List<Slide> strips() {
        return view.items().stream()
                .<Slide>map(i -> new Slide.Strip(i, view.round(), view.rounds())).toList();
    }

    /** Items that moved most first. */
    private List<Slide> movements() {
        List<PublicItem> moved = view.items().stream().filter(i -> !i.moves().isEmpty())
                .sorted(Comparator.comparingDouble((PublicItem i) -> -i.moves().stream()
                        .mapToDouble(m -> Math.abs(m.to() - m.from())).sum()))
                .toList();
        return moved.stream().<Slide>map(i -> new Slide.Movement(i, view.round(), view.rounds())).toList();
    }

    private void papers(List<Slide> deck) {
        List<PublicPaper> latest = view.papers().reversed().stream().limit(PAPERS).toList().reversed();
        List<PublicItem> items = view.items().stream().filter(i -> latest.stream()
                .anyMatch(p -> p.asked(i.id()).isPresent()
                        || p.values().stream().anyMatch(v -> v.issue().equals(i.id()))))
                .toList();
        List<List<PublicItem>> parts = pages(items, ROWS);
        for (int p = 0; p < parts.size(); p++) {
            deck.add(new Slide.Papers(latest, parts.get(p), p + 1));
        }
        if (parts.isEmpty() && deck.isEmpty()) {
            deck.add(new Slide.Papers(List.of(), List.of(), 1));
        }
    }

    private List<Slide> clauses() {
        List<PublicItem> open = view.items().stream()
                .filter(i -> i.text().isPresent() && i.status() != IssueStatus.ADOPTED).toList();
        List<Slide> deck = new ArrayList<>();
        for (PublicItem item : open) {
            deck.add(new VoteSlide.Clause(item, deck.size() + 1, open.size()));
        }
        return deck.isEmpty() ? List.of(new Slide.Agenda(view.items())) : deck;
    }

    private List<Slide> rollCalls() {
        List<Slide> deck = new ArrayList<>();
        for (PublicItem item : view.items()) {
            List<PublicItem.Stand> said = item.stands().stream().filter(s -> s.answer().isPresent())
                    .sorted(Comparator.comparing(s -> s.member().automatic())).toList();
            if (item.votedOn() && !said.isEmpty()) {
                deck.add(new VoteSlide.RollCall(item, said, 0));
            }
        }
        return deck;
    }

    private Slide ladder() {
        return new Slide.Ladder(view.tension(), view.round());
    }

    private List<Slide> outcome() {
        List<PublicItem> agreed = agreed();
        var ending = view.result().map(PublicView.Result::kind);
        int all = view.items().size();
        List<Slide> deck = new ArrayList<>(
                List.of(new Slide.Outcome(ending, agreed.size(), all, List.of(), 0)));
        List<List<PublicItem>> parts = pages(agreed, LINES);
        for (int p = 0; p < parts.size(); p++) {
            deck.add(new Slide.Outcome(ending, agreed.size(), all, parts.get(p), p + 1));
        }
        return deck;
    }

    private List<PublicItem> agreed() {
        return view.items().stream().filter(i -> i.status() == IssueStatus.ADOPTED).toList();
    }

    private List<Slide> debrief() {
        List<Slide> deck = new ArrayList<>();
        for (int question = 1; question <= QUESTIONS; question++) {
            deck.add(new Slide.Debrief(question, evidence(question)));
        }
        view.history().ifPresent(h -> {
            deck.add(new Slide.RealWorld(h, List.of(), 0));
            List<PublicItem> known = view.items().stream()
                    .filter(i -> h.values().stream().anyMatch(v -> v.issue().equals(i.id()))).toList();
            List<List<PublicItem>> parts = pages(known, REAL_ROWS);
            for (int p = 0; p < parts.size(); p++) {
                deck.add(new Slide.RealWorld(h, parts.get(p), p + 1));
            }
        });
        deck.add(new Slide.Limits());
        return deck;
    }

    private List<Evidence> evidence(int question) {
        return switch (question) {
            case 1 -> List.of(new Evidence.Adopted(agreed().size(), view.items().size()));
            case 2 -> moved();
            case 3 -> view.items().stream().filter(i -> !i.answering(Response.OBJECT).isEmpty())
                    .limit(2).<Evidence>map(i -> new Evidence.Objected(i, i.answering(Response.OBJECT)))
                    .toList();
            default -> Stream.concat(
                    view.headlines().stream().filter(h -> h.round() > 0).limit(1)
                            .<Evidence>map(h -> new Evidence.Happened(h.text())),
                    view.history().stream().<Evidence>map(h -> new Evidence.Real(h.kind()))).toList();
        };
    }

    private List<Evidence> moved() {
        return movements().stream().limit(2).map(Slide.Movement.class::cast)
                .<Evidence>map(m -> new Evidence.Moved(m.item(), m.item().moves().getFirst())).toList();
    }

    private static <T> List<List<T>> pages(List<T> all, int size) {
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            pages.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return pages;
    }
}
