/**
 * What a delegation is given to read before a class plays: a part that everybody may see, and one for its own eyes. Made
 * from the scenario and its rules; no paper and no screen.
 */
@NullMarked
package summitry.brief;

import org.jspecify.annotations.NullMarked;
