package summitry.ui.play;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import summitry.model.Act;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;

/** What a form is filled with before a person touches it: something that is allowed, where there is such a thing. */
final class MoveStart {
    /** Tries that are made for something allowed; each asks the engine. */
    private static final int TRIES = 24;
    private static final double POINTS = 5;

    private final MoveSpace space;
    private final Predicate<Act> allowed;

    private MoveStart(MoveSpace space, Predicate<Act> allowed) {
        this.space = space;
        this.allowed = allowed;
    }

    /** @param allowed asks the engine */
    static MoveDraft of(MoveSpace space, MoveKind kind, Predicate<Act> allowed) {
        return new MoveStart(space, allowed).draft(kind);
    }

    private MoveDraft draft(MoveKind kind) {
        List<PartyId> others = ranked(kind);
        PartyId first = others.isEmpty() ? space.party() : others.getFirst();
        PartyId second = others.size() < 2 ? first : others.get(1);
        List<IssueId> issues = space.otherIssues();
        IssueId get = issues.isEmpty() ? space.issue() : issues.getFirst();
        MoveDraft draft = new MoveDraft(kind, value(kind), Response.SUPPORT, first, second, get, POINTS,
                POINTS);
        return switch (kind) {
            case RESPOND -> List.of(Response.SUPPORT, Response.RESERVE, Response.OBJECT).stream()
                    .map(draft::withResponse).filter(this::isAllowed).findFirst().orElse(draft);
            case PRESS, REASSURE, THREATEN, SANCTION -> others.stream().limit(TRIES).map(draft::withTarget)
                    .filter(this::isAllowed).findFirst().orElse(draft);
            case MEDIATE -> mediation(draft, others).orElse(draft);
            case TRADE -> trade(draft, others, issues).orElse(fitted(draft));
            case HOLD, CONCEDE, STATE, AMEND, WALK_OUT, RETURN -> draft;
        };
    }

    private boolean isAllowed(MoveDraft draft) {
        return allowed.test(draft.act(space.issue()));
    }

    private double value(MoveKind kind) {
        Range range = kind == MoveKind.CONCEDE ? space.concession() : space.sayable();
        return switch (kind) {
            case CONCEDE -> range.step((space.position() + space.text()) / 2);
            case STATE, AMEND, HOLD, RESPOND, TRADE, PRESS, REASSURE, MEDIATE, THREATEN, SANCTION, WALK_OUT,
                    RETURN ->
                range.step(space.position());
        };
    }

    /** The furthest on the issue first, or the tensest, whichever the move is about. */
    private List<PartyId> ranked(MoveKind kind) {
        return space.others().stream().sorted(Comparator.comparingDouble(p -> switch (kind) {
            case PRESS, TRADE -> -Math.abs(space.position(p, space.issue()) - space.position());
            case HOLD, CONCEDE, STATE, RESPOND, AMEND, REASSURE, MEDIATE, THREATEN, SANCTION, WALK_OUT,
                    RETURN ->
                -space.tension(space.party(), p);
        })).toList();
    }

    private Optional<MoveDraft> mediation(MoveDraft draft, List<PartyId> others) {
        record Pair(PartyId one, PartyId other) {}
        return others.stream()
                .flatMap(a -> others.stream().filter(b -> a.compareTo(b) < 0).map(b -> new Pair(a, b)))
                .sorted(Comparator.comparingDouble(p -> -space.tension(p.one(), p.other()))).limit(TRIES)
                .map(p -> draft.withTarget(p.one()).withSecond(p.other())).filter(this::isAllowed)
                .findFirst();
    }

    private Optional<MoveDraft> trade(MoveDraft draft, List<PartyId> others, List<IssueId> issues) {
        return others.stream().filter(p -> space.isBetween(p, space.issue()))
                .flatMap(p -> issues.stream().filter(i -> space.isBetween(p, i)).limit(4)
                        .map(i -> draft.withTarget(p).withGet(i)))
                .limit(TRIES).map(this::fitted).filter(this::isAllowed).findFirst();
    }

    /** The points of a trade as far as the two have room. */
    private MoveDraft fitted(MoveDraft draft) {
        return draft.withGive(space.points(space.party(), draft.target(), space.issue()).clamp(POINTS))
                .withTake(space.points(draft.target(), space.party(), draft.get()).clamp(POINTS));
    }
}
