/** Addressed randomness: numbers that depend on a seed and an address, not on the order of drawing. */
@NullMarked
package summitry.engine.random;

import org.jspecify.annotations.NullMarked;
