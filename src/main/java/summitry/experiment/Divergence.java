package summitry.experiment;

/**
 * How far two ends of one summit are apart, in four parts that count alike. Design of our own.
 *
 * @param otherEnding true where they are of different kinds
 * @param values mean distance of the values, weighted by what is at stake on each issue, points of 100
 * @param adoption share of what is at stake that was adopted in one of them alone, 0 to 1
 * @param tension distance of the highest tensions, points of 100
 */
public record Divergence(boolean otherEnding, double values, double adoption, double tension) {

    /** 0 (the same) to 100: the mean of the four parts, each from 0 to 100. */
    public double size() {
        return ((otherEnding ? 100 : 0) + values + 100 * adoption + tension) / 4;
    }

    /** True where the kind of the ending or what is adopted differs. */
    public boolean isDecisive() {
        return otherEnding || adoption > 0;
    }

    /** @param stakes of each issue, shares that sum to 1 */
    static Divergence between(End one, End other, double[] stakes) {
        double values = 0;
        double adoption = 0;
        for (int k = 0; k < stakes.length; k++) {
            End.Item here = one.items().get(k);
            End.Item there = other.items().get(k);
            values += stakes[k] * Math.abs(here.value() - there.value());
            adoption += here.isAdopted() == there.isAdopted() ? 0 : stakes[k];
        }
        return new Divergence(!one.kind().equals(other.kind()), values, adoption,
                Math.abs(one.highest() - other.highest()));
    }
}
