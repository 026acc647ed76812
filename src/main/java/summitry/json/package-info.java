/**
 * JSON as located values: every object, list, text and number knows its line and column, so that whatever is wrong with it
 * can be shown where it stands. The only user of Jackson.
 */
@NullMarked
package summitry.json;

import org.jspecify.annotations.NullMarked;
