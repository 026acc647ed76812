package summitry.run.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import summitry.engine.Engine;
import summitry.engine.trace.Trace;
import summitry.model.Event;
import summitry.model.Flaw;
import summitry.model.NegotiationState;
import summitry.run.BranchMarks;
import summitry.run.BranchStarts;
import summitry.run.Node;
import summitry.run.Step;
import summitry.scenario.Fields;
import summitry.scenario.Spot;

/** Reads the lines after the first, one after another, and grows the run by each. */
final class EntryReader {
    private final Engine engine;
    private final Forms forms;
    private final List<Node> nodes = new ArrayList<>();
    private int cursor;
    private final BranchStarts starts = new BranchStarts();
    private BranchMarks marks = BranchMarks.NONE;

    EntryReader(Engine engine) {
        this.engine = engine;
        forms = Forms.of(engine.scenario());
    }

    List<Node> nodes() {
        return nodes;
    }

    int cursor() {
        return cursor;
    }

    BranchMarks marks() {
        return marks;
    }

    /** The node where the run stands after a line; empty where a problem was noted, and then nothing has changed. */
    Optional<Node> read(Spot top) {
        Optional<Fields> fields = top.fields();
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Spot> moved = fields.get().optional("cursor");
        MarkReader marking = new MarkReader(starts, nodes.size(), cursor, marks);
        Optional<BranchMarks> marked = marking.read(fields.get());
        Optional<Node> node = marking.isMark()
                ? marked.map(_ -> nodes.get(cursor))
                : moved.isPresent() ? moved(moved.get()) : node(top, fields.get());
        Optional<Spot> round = fields.get().required("round");
        Optional<Spot> ended = fields.get().required("ended");
        fields.get().close();
        node.map(Node::state).ifPresent(state -> {
            round.ifPresent(s -> s.whole(state.round(), state.round()));
            ended.filter(s -> s.truth() != state.hasEnded()).ifPresent(s -> s.note(new Flaw.NotOneOf(
                    String.valueOf(!state.hasEnded()), List.of(String.valueOf(state.hasEnded())),
                    Optional.empty())));
        });
        if (top.problems().count() > 0) {
            return Optional.empty();
        }
        node.filter(n -> n.id() == nodes.size()).ifPresent(n -> {
            nodes.add(n);
            starts.add(n);
        });
        node.ifPresent(n -> cursor = n.id());
        marked.ifPresent(m -> marks = m);
        return node;
    }

    private Optional<Node> moved(Spot spot) {
        return earlier(spot).filter(id -> isThere(spot, id)).map(nodes::get);
    }

    /** True for a node that is not on a removed branch. */
    private boolean isThere(Spot spot, int id) {
        boolean isRemoved = starts.isRemoved(id, marks);
        if (isRemoved) {
            spot.note(new Flaw.BranchRemoved(id));
        }
        return !isRemoved;
    }

    /** The id of a node that was there before. */
    private Optional<Integer> earlier(Spot spot) {
        if (nodes.isEmpty()) {
            spot.note(new Flaw.MisplacedOpening());
            return Optional.empty();
        }
        return new PlainForms.Whole(Bound.of(0, nodes.size() - 1)).read(spot).map(Integer.class::cast);
    }

    private Optional<Node> node(Spot top, Fields fields) {
        Optional<Object> number = fields.required("n")
                .flatMap(s -> new PlainForms.Whole(Bound.ANY).read(s).filter(n -> isNext(s, (int) n)));
        Optional<Spot> after = nodes.isEmpty() ? fields.optional("parent") : fields.required("parent");
        Optional<Integer> parent = after.flatMap(s -> earlier(s).filter(id -> isThere(s, id)));
        Optional<Object> step = fields.required("step").flatMap(forms.steps()::read);
        Optional<Spot> happened = fields.required("events");
        Optional<Object> events = happened.flatMap(forms.events()::read);
        Optional<Spot> checksum = fields.required("checksum");
        if (number.isEmpty() || step.isEmpty() || events.isEmpty() || checksum.isEmpty()
                || top.problems().count() > 0) {
            return Optional.empty();
        }
        List<Event> list = ((List<?>) events.get()).stream().map(Event.class::cast).toList();
        return happened.flatMap(spot -> folded(spot, parent, (Step) step.get(), list))
                .map(state -> new Node(nodes.size(),
                        parent.map(OptionalInt::of).orElse(OptionalInt.empty()), (Step) step.get(), list,
                        Trace.EMPTY, state))
                .filter(node -> isSum(checksum.get(), node));
    }

    private boolean isNext(Spot spot, int number) {
        if (number != nodes.size()) {
            spot.note(new Flaw.EntryOutOfOrder(number, nodes.size()));
            return false;
        }
        return true;
    }

    private static boolean isSum(Spot spot, Node node) {
        String recorded = spot.text(true);
        String counted = Checksum.written(node.state());
        if (!recorded.equals(counted)) {
            spot.note(new Flaw.ChecksumDiffers(recorded, counted));
        }
        return recorded.equals(counted);
    }

    /** The state that the events of an entry lead to from the state of its parent. */
    private Optional<NegotiationState> folded(Spot spot, Optional<Integer> parent, Step step,
            List<Event> events) {
        if (parent.isEmpty()) {
            boolean opens = step instanceof Step.Opening && events.size() == 1;
            if (opens && events.getFirst() instanceof Event.Opened(NegotiationState opened)) {
                return Optional.of(opened);
            }
            spot.note(new Flaw.MisplacedOpening());
            return Optional.empty();
        }
        boolean leaps = step instanceof Step.RolledBack(int from, _) && from >= nodes.size();
        boolean happensInRollBack = !(step instanceof Step.Carried) && !events.isEmpty();
        if (step instanceof Step.Opening || leaps || happensInRollBack) {
            spot.note(leaps
                    ? new Flaw.OutOfRange(((Step.RolledBack) step).from(), 0, nodes.size() - 1)
                    : new Flaw.MisplacedOpening());
            return Optional.empty();
        }
        NegotiationState state = nodes.get(parent.get()).state();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event instanceof Event.Opened) {
                spot.note(new Flaw.MisplacedOpening());
                return Optional.empty();
            }
            if (event instanceof Event.RoundClosed(int round, _) && round != state.round() + 1) {
                spot.note(new Flaw.OutOfRange(round, state.round() + 1.0, state.round() + 1.0));
                return Optional.empty();
            }
            state = engine.evolve(state, event);
        }
        return Optional.of(state);
    }
}
