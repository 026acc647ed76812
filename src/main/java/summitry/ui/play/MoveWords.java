package summitry.ui.play;

import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.text.Numbers;
import summitry.text.Terms;
import summitry.text.Words;

/** What a move will do, in a sentence. */
final class MoveWords {
    private final MoveSpace space;
    private final MoveDraft draft;
    private final Words words;
    private final Numbers numbers;
    private final String self;

    private MoveWords(MoveSpace space, MoveDraft draft) {
        this.space = space;
        this.draft = draft;
        words = space.moment().words();
        numbers = space.moment().numbers();
        self = name(space.party());
    }

    static String does(MoveSpace space, MoveDraft draft) {
        return new MoveWords(space, draft).sentence();
    }

    /** Less than half a point is not seen anywhere. */
    private boolean isWhereItStands() {
        return Math.abs(draft.to() - space.position()) < 0.5;
    }

    private String sentence() {
        String key = "play.move." + draft.kind().key() + ".does";
        return switch (draft.kind()) {
            case HOLD, WALK_OUT, RETURN -> words.get(key, self, numbers.value(space.position()));
            case CONCEDE -> words.get(key, self, numbers.value(space.position()), numbers.value(draft.to()),
                    numbers.value(space.text()));
            case STATE -> words.get(isWhereItStands() ? "play.move.state.same" : key, self,
                    numbers.value(space.position()), numbers.value(draft.to()));
            case RESPOND -> {
                Terms terms = Terms.in(words.language());
                yield words.get(key, self, terms.response(draft.response()),
                        terms.responsePlain(draft.response()));
            }
            case AMEND -> space.hasText()
                    ? words.get(key, self, numbers.value(draft.to()), numbers.value(space.text()))
                    : words.get("play.move.amend.first", self, numbers.value(draft.to()));
            case PRESS -> words.get(key, self, name(draft.target()),
                    numbers.value(space.position(draft.target(), space.issue())),
                    numbers.value(space.position()), parameter(Parameter.PRESS_TENSION));
            case THREATEN -> tension(key, Parameter.THREAT_GAIN);
            case SANCTION -> tension(key, Parameter.SANCTION_GAIN);
            case REASSURE -> tension(key, Parameter.REASSURANCE_RELIEF);
            case MEDIATE -> words.get(key, self, name(draft.target()), name(draft.second()),
                    numbers.value(space.tension(draft.target(), draft.second())),
                    parameter(Parameter.MEDIATION_RELIEF));
            case TRADE -> words.get(key, self, name(draft.target()), space.moment().shortTitle(space.issue()),
                    numbers.value(space.position()),
                    numbers.value(space.stepped(space.party(), draft.target(), space.issue(), draft.give())),
                    space.moment().shortTitle(draft.get()),
                    numbers.value(space.position(draft.target(), draft.get())),
                    numbers.value(space.stepped(draft.target(), space.party(), draft.get(), draft.take())));
        };
    }

    private String tension(String key, Parameter points) {
        return words.get(key, self, name(draft.target()),
                numbers.value(space.tension(space.party(), draft.target())), parameter(points));
    }

    private String parameter(Parameter parameter) {
        return numbers.value(space.situation().rulebook().get(parameter));
    }

    private String name(PartyId party) {
        return space.moment().name(party);
    }
}
