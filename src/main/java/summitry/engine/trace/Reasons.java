package summitry.engine.trace;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Cause;
import summitry.model.Offer;
import summitry.model.Reason;
import summitry.model.RuleId;
import summitry.model.Subject;

/** Where the rules put their reasons. Used by one thread. */
public interface Reasons {
    /** Keeps nothing; ask {@link #wanted} before building a cause. */
    Reasons NONE = new Reasons() {
        @Override
        public boolean wanted() {
            return false;
        }

        @Override
        public void add(RuleId rule, Subject subject, Cause cause, double contribution) {}

        @Override
        public void decline(Offer offer) {}

        @Override
        public Trace trace() {
            return Trace.EMPTY;
        }
    };

    /** True where reasons are kept. */
    boolean wanted();

    /** Records one term of a change, beside the change. */
    void add(RuleId rule, Subject subject, Cause cause, double contribution);

    /** Records an offer that was not followed. */
    void decline(Offer offer);

    /** What was recorded so far, in order. */
    Trace trace();

    static Reasons collecting() {
        return new Reasons() {
            private final List<Reason> reasons = new ArrayList<>();
            private final List<Offer> offers = new ArrayList<>();

            @Override
            public boolean wanted() {
                return true;
            }

            @Override
            public void add(RuleId rule, Subject subject, Cause cause, double contribution) {
                reasons.add(new Reason(rule, subject, cause, contribution));
            }

            @Override
            public void decline(Offer offer) {
                offers.add(offer);
            }

            @Override
            public Trace trace() {
                return new Trace(reasons, offers);
            }
        };
    }
}
