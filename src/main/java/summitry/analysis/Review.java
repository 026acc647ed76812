package summitry.analysis;

import java.util.List;
import summitry.engine.Engine;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;

/**
 * What a delegation brought home and whether it did what it said, for talking about a run. It judges nobody: to leave one's
 * word can be wise.
 *
 * @param results issues on which it had a say at the start, in scenario order
 * @param words what it said against what it did, by round; what it said at the start first
 */
public record Review(PartyId party, List<Result> results, List<Word> words) {
    public Review {
        results = List.copyOf(results);
        words = List.copyOf(words);
    }

    /**
     * One issue. Values 0 to 100.
     *
     * @param wanted its ideal in this run at the start
     * @param low lowest value that it came to sign
     * @param high highest value that it came to sign
     * @param isAdopted true for a deal that counts
     * @param value final value; without a deal the one that things are left at
     */
    public record Result(IssueId issue, double wanted, double low, double high, boolean isAdopted,
            double value) {
        /** Points from what it wanted to the final value. */
        public double distance() {
            return Math.abs(value - wanted);
        }

        /** Points from what it came to sign to a deal; 0 inside it, and where there is no deal. */
        public double beyond() {
            return isAdopted ? Math.max(0, Math.max(low - value, value - high)) : 0;
        }
    }

    /** Something said, and what was done. */
    public sealed interface Word {
        /** Round in which it was said, from 1; 0 at the start. */
        int round();

        /** False where the deed does not fit the word. */
        boolean isKept();

        /**
         * It said a value and, in the end, let pass a text that is 10 points or more away from it.
         *
         * @param said the last value that it stated, 0 to 100
         * @param response its last answer: anything but an objection
         */
        record Yielded(int round, IssueId issue, double said, double text, Response response)
                implements
                Word {
            @Override
            public boolean isKept() {
                return false;
            }
        }

        /** It said a value and, in the end, objected to a text within 10 points of it. */
        record Refused(int round, IssueId issue, double said, double text) implements Word {
            @Override
            public boolean isKept() {
                return false;
            }
        }

        /** A person said beforehand what the delegation would answer to the text of a round. */
        record Announced(int round, IssueId issue, Response said, Response did) implements Word {
            @Override
            public boolean isKept() {
                return said == did;
            }
        }

        /**
         * It promised points in a trade that both agreed on.
         *
         * @param promised points towards the other, above 0
         * @param moved points that its position moved towards the other in that round; less than 0 away from it
         */
        record Promised(int round, IssueId issue, PartyId with, double promised, double moved)
                implements
                Word {
            private static final double KEPT_SHARE = 0.5;

            /** True from half of what was promised on: other causes act on a position as well. */
            @Override
            public boolean isKept() {
                return moved >= KEPT_SHARE * promised;
            }
        }
    }

    /**
     * One for each party, in scenario order. The run need not have ended.
     *
     * @param path its steps, from the opening to the last
     * @throws IllegalArgumentException where the path is empty
     */
    public static List<Review> of(Engine engine, List<Passage> path) {
        return new Reviews(engine, path).all();
    }
}
