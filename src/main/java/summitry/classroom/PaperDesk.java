package summitry.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summitry.classroom.Objection.Why;
import summitry.classroom.Paper.Value;
import summitry.engine.Decision;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Refusal;

/**
 * Takes in what delegations propose. Standing behind a paper asks the chair to take its values into the text, in the next
 * round; taking a paper over writes them into the text. People may hand in what their government would not sign: the paper
 * is taken, but nothing is asked in the name of that government, and in the vote its mandate binds it.
 */
public final class PaperDesk {
    private final LiveLesson live;

    PaperDesk(LiveLesson live) {
        this.live = live;
    }

    /**
     * Hands in a paper.
     *
     * @param sponsors further delegations; an automatic one joins only where every value is within its mandate
     * @param values each item once
     */
    public Optional<Objection> table(PartyId lead, List<PartyId> sponsors, List<Value> values) {
        synchronized (live) {
            if (values.isEmpty() || values.stream().map(Value::issue).distinct().count() < values.size()) {
                return Objection.to(Why.NO_VALUES, lead);
            }
            List<PartyId> others = sponsors.stream().distinct().filter(p -> !p.equals(lead)).toList();
            return live.running().or(() -> people(lead)).or(() -> asks(lead, values))
                    .or(() -> joins(others, values)).or(() -> {
                        int number = live.lesson().papers().size() + 1;
                        live.say(new LessonEvent.PaperTabled(number, lead, others, values));
                        ask(lead, values);
                        others.forEach(p -> ask(p, values));
                        return Optional.empty();
                    });
        }
    }

    /** Sets who stands behind a paper beside its lead. */
    public Optional<Objection> sponsor(int number, List<PartyId> sponsors) {
        synchronized (live) {
            return live.running().or(() -> open(number)).or(() -> {
                Paper paper = paper(number);
                List<PartyId> others = sponsors.stream().distinct().filter(p -> !p.equals(paper.lead()))
                        .toList();
                List<PartyId> added = others.stream().filter(p -> !paper.sponsors().contains(p)).toList();
                return joins(added, paper.values()).or(() -> {
                    live.say(new LessonEvent.SponsorsSet(number, others));
                    added.forEach(p -> ask(p, paper.values()));
                    return Optional.empty();
                });
            });
        }
    }

    /**
     * Asks for another value, or for one more item. A sponsor may ask for it too.
     *
     * @param friendly the lead agrees, so that it is taken in at once; else it waits for the lead or the floor
     */
    public Optional<Objection> amend(int number, PartyId by, Value value, boolean friendly) {
        synchronized (live) {
            return live.running().or(() -> open(number)).or(() -> people(by))
                    .or(() -> asks(by, List.of(value))).or(() -> {
                        boolean own = paper(number).lead().equals(by);
                        int index = paper(number).amendments().size();
                        live.say(new LessonEvent.PaperAmended(number, by, value));
                        // Whoever leads a paper need not ask anybody.
                        return own || friendly
                                ? live.said(new LessonEvent.AmendmentAnswered(number, index, true))
                                : Optional.empty();
                    });
        }
    }

    /**
     * Takes an amendment into a paper, or refuses it; the lead decides.
     *
     * @param index from 0
     */
    public Optional<Objection> answer(int number, int index, boolean taken) {
        synchronized (live) {
            return live.running().or(() -> open(number)).or(() -> {
                return waits(number, index)
                        ? live.said(new LessonEvent.AmendmentAnswered(number, index, taken))
                        : Objection.to(Why.ANSWERED_BEFORE);
            });
        }
    }

    /**
     * The floor decides about an amendment, where the lead does not: more for it than against it take it in.
     *
     * @param index from 0
     * @param yes hands for it, 0 to {@value ClassPlan#MOST_STUDENTS}
     * @param no hands against it, likewise
     */
    public Optional<Objection> count(int number, int index, int yes, int no) {
        synchronized (live) {
            int most = ClassPlan.MOST_STUDENTS;
            if (yes < 0 || no < 0 || yes > most || no > most || yes + no == 0) {
                return Objection.to(Why.OUT_OF_RANGE);
            }
            return live.running().or(() -> open(number)).or(() -> waits(number, index)
                    ? live.said(new LessonEvent.AmendmentCounted(number, index, yes, no))
                    : Objection.to(Why.ANSWERED_BEFORE));
        }
    }

    private boolean waits(int number, int index) {
        List<Paper.Amendment> all = paper(number).amendments();
        return index >= 0 && index < all.size() && all.get(index).answer() == Paper.Answer.WAITS;
    }

    /** One paper takes in another: its own values count, the other's are added, and all who backed either back it. */
    public Optional<Objection> merge(int into, int other) {
        synchronized (live) {
            if (into == other) {
                return Objection.to(Why.ONE_PAPER);
            }
            return live.running().or(() -> open(into)).or(() -> open(other)).or(() -> {
                Paper kept = paper(into);
                Map<IssueId, Value> values = new LinkedHashMap<>();
                kept.values().forEach(v -> values.put(v.issue(), v));
                paper(other).values().forEach(v -> values.putIfAbsent(v.issue(), v));
                Set<PartyId> backers = new LinkedHashSet<>(kept.sponsors());
                backers.addAll(paper(other).backers());
                backers.remove(kept.lead());
                List<Value> all = new ArrayList<>(values.values());
                // Nothing is closed before all of it is allowed, or both papers would be gone and no third there.
                return people(kept.lead()).or(() -> asks(kept.lead(), all))
                        .or(() -> joins(List.copyOf(backers), all)).or(() -> {
                            live.say(new LessonEvent.PaperClosed(into, Paper.Status.MERGED));
                            live.say(new LessonEvent.PaperClosed(other, Paper.Status.MERGED));
                            return table(kept.lead(), List.copyOf(backers), all);
                        });
            });
        }
    }

    /** The chair writes the values of a paper into the text of the next round. */
    public Optional<Objection> takeOver(int number) {
        synchronized (live) {
            return live.running().or(() -> open(number)).or(() -> {
                List<Command> orders = paper(number).values().stream()
                        .<Command>map(v -> new Command.SetText(v.issue(), v.to())).toList();
                // All or nothing: a text half taken over would be nobody's.
                for (Command order : orders) {
                    if (live.run().consider(order) instanceof Decision.Rejected(var reason)) {
                        return Objection.of(reason);
                    }
                }
                orders.forEach(live.run()::submit);
                return live.said(new LessonEvent.PaperClosed(number, Paper.Status.ADOPTED));
            });
        }
    }

    public Optional<Objection> withdraw(int number) {
        return live.running().or(() -> open(number))
                .or(() -> live.said(new LessonEvent.PaperClosed(number, Paper.Status.WITHDRAWN)));
    }

    /**
     * Where people stand behind a value that their government would not sign; by delegation, then by value. It tells of what
     * is confidential, so it is for the teacher, and for a delegation about itself.
     *
     * @param backers delegations; those that the rules hold, or a caretaker, are passed over
     */
    public List<Beyond> beyond(List<PartyId> backers, List<Value> values) {
        return new Mandates(live.run()).beyond(
                backers.stream().filter(p -> live.lesson().holder(p).isLedByPeople()).toList(), values);
    }

    private Paper paper(int number) {
        return live.lesson().paper(number).orElseThrow();
    }

    private Optional<Objection> open(int number) {
        Optional<Paper> paper = live.lesson().paper(number);
        if (paper.isEmpty()) {
            return Objection.to(Why.NO_SUCH_PAPER);
        }
        return paper.get().isOpen() ? Optional.empty() : Objection.to(Why.PAPER_CLOSED);
    }

    private Optional<Objection> people(PartyId party) {
        return live.lesson().holder(party).isLedByPeople()
                ? Optional.empty()
                : Objection.to(Why.NOT_LED_BY_PEOPLE, party);
    }

    private Optional<Objection> joins(List<PartyId> sponsors, List<Value> values) {
        for (PartyId sponsor : sponsors) {
            Optional<Objection> objection = joins(sponsor, values);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private Optional<Objection> joins(PartyId sponsor, List<Value> values) {
        Holder holder = live.lesson().holder(sponsor);
        if (holder == Holder.CARETAKER) {
            return Objection.to(Why.NOT_LED_BY_PEOPLE, sponsor);
        }
        if (holder.isLedByPeople()) {
            return asks(sponsor, values);
        }
        Mandates mandates = new Mandates(live.run());
        for (Value value : values) {
            if (!mandates.signs(sponsor, value)) {
                return Objection.to(Why.AUTOMATIC_DECLINES, sponsor, value.issue());
            }
        }
        return Optional.empty();
    }

    /** Whether the procedure lets a delegation ask for these values; where it has no say it need not ask. */
    private Optional<Objection> asks(PartyId party, List<Value> values) {
        Mandates mandates = new Mandates(live.run());
        for (Value value : values) {
            if (mandates.hasSay(party, value.issue())
                    && live.run().consider(amend(party, value)) instanceof Decision.Rejected(var reason)
                    && !(reason instanceof Refusal.BeyondOwnRedLine)) {
                return Objection.of(reason);
            }
        }
        return Optional.empty();
    }

    private void ask(PartyId party, List<Value> values) {
        if (live.lesson().holder(party).isLedByPeople()) {
            Mandates mandates = new Mandates(live.run());
            values.stream().filter(v -> mandates.hasSay(party, v.issue()) && mandates.signs(party, v))
                    .forEach(v -> live.run().submit(amend(party, v)));
        }
    }

    private static Command amend(PartyId party, Value value) {
        return new Command.Instruct(party, new Act.Amend(value.issue(), value.to()));
    }
}
