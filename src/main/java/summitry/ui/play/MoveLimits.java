package summitry.ui.play;

import summitry.text.Numbers;
import summitry.text.Words;

/** How far a delegation may go with a value, and from where on it could not sign what it says itself. */
final class MoveLimits {
    private MoveLimits() {}

    /** @param allowed the values that the engine takes */
    static String told(MoveSpace space, MoveKind kind, Range allowed) {
        Words words = space.moment().words();
        Numbers numbers = space.moment().numbers();
        String low = numbers.value(allowed.low());
        String high = numbers.value(allowed.high());
        if (kind == MoveKind.CONCEDE) {
            return words.get("play.move.range-concede", low, high);
        }
        String may = words.get(
                allowed.equals(Range.SCALE) ? "play.move.range-free" : "play.move.range", low, high);
        Range sign = space.signable();
        return sign.holds(allowed.low()) && sign.holds(allowed.high())
                ? may
                : may + " " + words.get("play.move.range-sign", numbers.value(sign.low()),
                        numbers.value(sign.high()));
    }

    /** Empty where it could sign the value, or where the move has none. */
    static String warning(MoveSpace space, MoveDraft draft) {
        Range sign = space.signable();
        if (!draft.kind().hasValue() || !space.sayable().holds(draft.to()) || sign.holds(draft.to())) {
            return "";
        }
        boolean above = draft.to() > sign.high();
        return space.moment().words().get(above ? "play.move.above" : "play.move.below",
                space.moment().numbers().value(draft.to()),
                space.moment().numbers().value(above ? sign.high() : sign.low()));
    }
}
