package summitry.figure;

import summitry.model.Bloc;

/** What a colour means. A palette says how it looks; the frame is grey and ink, colour belongs to the data. */
public enum Tone {
    NONE, BACKGROUND, SUBTLE, INSET, LINE, LINE_FAINT, EDGE, INK, INK_2, INK_3, ON_INK, FOCUS, YES, YES_TEXT,
    YES_WASH,
    NO, NO_TEXT, NO_WASH, WARNING_TEXT, WARNING_WASH, RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5, HEAT_1, HEAT_2,
    HEAT_3, HEAT_4, HEAT_5, BLOC_1, BLOC_2,
    BLOC_3,
    BLOC_4, BLOC_GREY, BLOC_1_TEXT, BLOC_2_TEXT, BLOC_3_TEXT, BLOC_4_TEXT, BLOC_GREY_TEXT;

    /** The tone of a bloc's marks. */
    public static Tone mark(Bloc.Mark shape) {
        return switch (shape) {
            case CIRCLE -> BLOC_1;
            case SQUARE -> BLOC_2;
            case TRIANGLE -> BLOC_3;
            case DIAMOND -> BLOC_4;
            case RING -> BLOC_GREY;
        };
    }

    /** The tone of a bloc's texts and of the rims of its marks. */
    public static Tone text(Bloc.Mark shape) {
        return switch (shape) {
            case CIRCLE -> BLOC_1_TEXT;
            case SQUARE -> BLOC_2_TEXT;
            case TRIANGLE -> BLOC_3_TEXT;
            case DIAMOND -> BLOC_4_TEXT;
            case RING -> BLOC_GREY_TEXT;
        };
    }

    /** The tone of a rung of the ladder of tension, 0 for the lowest to 4. */
    public static Tone rung(int index) {
        return switch (index) {
            case 0 -> RUNG_1;
            case 1 -> RUNG_2;
            case 2 -> RUNG_3;
            case 3 -> RUNG_4;
            case 4 -> RUNG_5;
            default -> throw new IllegalArgumentException("rung (%d) must be 0 to 4.".formatted(index));
        };
    }

    /** The tone of a step from sand to teal, 0 to 4; neither end is the good one. */
    static Tone heat(int step) {
        return switch (step) {
            case 0 -> HEAT_1;
            case 1 -> HEAT_2;
            case 2 -> HEAT_3;
            case 3 -> HEAT_4;
            case 4 -> HEAT_5;
            default -> throw new IllegalArgumentException("step (%d) must be 0 to 4.".formatted(step));
        };
    }
}
