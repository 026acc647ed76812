/**
 * Measures of a run that people ask for: where the summit stands, what could be agreed, what a rule or a move brought, the
 * ways down from tension, and how it ended.
 */
@NullMarked
package summitry.analysis;

import org.jspecify.annotations.NullMarked;
