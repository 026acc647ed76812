/**
 * What an author should know of a draft before it is played: what keeps it from starting, what will surprise, what could be
 * better, and an edit that mends it.
 */
@NullMarked
package summitry.lint;

import org.jspecify.annotations.NullMarked;
