/** What every rule needs to know of a state: weights, mandates, strengths, concession curves, responses, support. */
@NullMarked
package summitry.engine.measure;

import org.jspecify.annotations.NullMarked;
