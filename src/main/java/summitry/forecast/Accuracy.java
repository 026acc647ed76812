package summitry.forecast;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far models were off what really happened: the mean distance of forecast and outcome, in points of 100, over
 * {@value #DECISIONS} controversial issues of legislative acts of the European Union. Here alone stand these numbers; they were
 * measured with this program's own models, the data are not part of it.
 *
 * @see "Thomson, Arregui, Leuffen, Costello, Cross, Hertz and Jensen 2012, A new dataset on decision-making in the European
 *      Union before and after the 2004 and 2007 enlargements (DEUII), Journal of European Public Policy 19(4)"
 */
public final class Accuracy {
    public static final int DECISIONS = 132;
    /** Of the challenge model with the switches of its paper. */
    public static final double PRINTED = 32.2;
    /** Of the text of this program with all rules that move parties, but without what a case must say for them. */
    public static final double WITH_RULES = 26.5;

    private Accuracy() {}

    /** Of a model with its defaults. */
    public static double usual(ModelName model) {
        return switch (model) {
            case COMPROMISE, SUMMIT -> 23.5;
            case MEDIAN -> 28.9;
            case NASH -> 23.7;
            case CHALLENGE -> 31.5;
            case EXCHANGE -> 25.8;
            case ELECTION -> 24.5;
        };
    }

    /** Whether the issues of one act were given to the model together, as it looks at all of them. */
    public static boolean isByAct(ModelName model) {
        return model == ModelName.EXCHANGE || model == ModelName.ELECTION;
    }

    /** Of a model as it is set; empty where that was not measured. */
    public static OptionalDouble of(ModelName model, Settings settings) {
        List<Parameter<?>> changed = settings.changed(model);
        if (changed.isEmpty()) {
            return OptionalDouble.of(usual(model));
        }
        boolean isPrinted = model == ModelName.CHALLENGE && settings.challenge().equals(Challenge.PRINTED);
        return isPrinted ? OptionalDouble.of(PRINTED) : OptionalDouble.empty();
    }
}
