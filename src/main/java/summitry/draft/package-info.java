/**
 * A scenario on the desk of its author: it may be incomplete, every change of it is a value that gives the next draft, and
 * the history of changes can be walked in both directions.
 */
@NullMarked
package summitry.draft;

import org.jspecify.annotations.NullMarked;
