package summitry.forecast;

import java.util.List;

/**
 * The compromise model: the mean of what actors want, weighted. Under salience and capability it is the first
 * approximation of the Nash bargaining solution (Achen 2006), and on decisions of the European Union no published model
 * came nearer to what happened (Thomson, Stokman, Achen and König 2006).
 *
 * @see "Van den Bos 1991; Achen 2006"
 */
public record Compromise(Weighting weighting) implements Model {
    public static final Compromise USUAL = new Compromise(Weighting.CAPABILITY_SALIENCE);

    @Override
    public ModelName name() {
        return ModelName.COMPROMISE;
    }

    @Override
    public List<Answer> answers(Cases cases) {
        return Model.each(cases, weighting, dispute -> Answer.Value.of(Middle.mean(dispute, weighting)));
    }
}
