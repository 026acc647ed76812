package summitry.ui.play;

import java.util.List;
import java.util.stream.Stream;

import summitry.engine.Decision;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Refusal;
import summitry.model.Response;
import summitry.text.Sentences;
import summitry.text.Terms;

/**
 * A move that is being filled in, as the form shows it.
 *
 * @param title which issue it is about
 * @param kinds the moves that can be chosen now
 * @param first those that are offered at first, the others on request
 * @param to values that the slider offers
 * @param toTold the same in words
 * @param give points that a trade may give
 * @param take points that a trade may ask for
 * @param does what it will do, in a sentence; empty where a number is off the scale
 * @param warning what it may do but would hurt it; empty where there is nothing to say
 * @param refusal why it is forbidden; empty where it is allowed
 */
record MoveSheet(String title, MoveDraft draft, List<MoveKind> kinds, List<MoveKind> first, Range to,
        String toTold,
        List<Choice<PartyId>> parties, List<Choice<Response>> responses, List<Choice<IssueId>> issues,
        Range give,
        Range take, String does, String warning, String refusal) {
    /** Something to choose, with its words. */
    record Choice<T>(T value, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** The moves that a delegation can choose of. */
    static List<MoveKind> kinds(MoveSpace space) {
        boolean away = space.moment().state().seats()
                .isAway(space.moment().scenario().indexOf(space.party()));
        return Stream.of(MoveKind.values()).filter(k -> away == (k == MoveKind.RETURN)).toList();
    }

    /**
     * A filled-in move.
     *
     * @param decision what the engine says to the draft
     * @param first the moves that are offered at first
     */
    static MoveSheet of(MoveSpace space, MoveDraft draft, Decision decision, List<MoveKind> first) {
        Moment moment = space.moment();
        Sentences say = Sentences.of(moment.scenario(), moment.language());
        Range to = draft.kind() == MoveKind.CONCEDE ? space.concession() : space.sayable();
        return new MoveSheet(moment.words().get("play.move.title", moment.shortTitle(space.issue())), draft,
                kinds(space), first, to,
                MoveLimits.told(space, draft.kind(), to),
                parties(space, draft.kind()), responses(say.terms()), issues(space, draft),
                space.points(space.party(), draft.target(), space.issue()),
                space.points(draft.target(), space.party(), draft.get()), does(space, draft, decision, say),
                MoveLimits.warning(space, draft),
                decision instanceof Decision.Rejected(var reason) ? say.fact(reason) : "");
    }

    private static String does(MoveSpace space, MoveDraft draft, Decision decision, Sentences say) {
        // A number that cannot be has no place to go to.
        if (decision instanceof Decision.Rejected(var reason)
                && (reason instanceof Refusal.PointsOutOfRange || reason instanceof Refusal.OffTheScale)) {
            return "";
        }
        String does = MoveWords.does(space, draft);
        if (decision instanceof Decision.Accepted accepted) {
            for (Event event : accepted.events()) {
                if (event instanceof Event.Ended(var outcome)) {
                    return space.moment().words().get("play.move.ends", does, say.endingTitle(outcome));
                }
            }
        }
        return does;
    }

    private static List<Choice<Response>> responses(Terms terms) {
        return Stream.of(Response.SUPPORT, Response.ABSTAIN, Response.RESERVE, Response.OBJECT)
                .map(r -> new Choice<>(r, terms.response(r))).toList();
    }

    private static List<Choice<PartyId>> parties(MoveSpace space, MoveKind kind) {
        Moment moment = space.moment();
        return space.others().stream().map(p -> new Choice<>(p, switch (kind) {
            case PRESS, TRADE -> moment.words().get("play.move.party-at", moment.name(p),
                    moment.numbers().whole(space.position(p, space.issue())));
            case REASSURE, THREATEN, SANCTION -> moment.words().get("play.move.party-tension", moment.name(p),
                    moment.numbers().whole(space.tension(space.party(), p)));
            case HOLD, CONCEDE, STATE, RESPOND, AMEND, MEDIATE, WALK_OUT, RETURN -> moment.name(p);
        })).toList();
    }

    private static List<Choice<IssueId>> issues(MoveSpace space, MoveDraft draft) {
        Moment moment = space.moment();
        return space.otherIssues().stream().map(i -> new Choice<>(i,
                moment.words().get("play.move.issue-at", moment.shortTitle(i),
                        moment.numbers().whole(space.position(draft.target(), i)))))
                .toList();
    }

    MoveSheet refused(String sentence) {
        return new MoveSheet(title, draft, kinds, first, to, toTold, parties, responses, issues, give, take,
                does,
                "", sentence);
    }

    boolean isAllowed() {
        return refusal.isEmpty();
    }
}
