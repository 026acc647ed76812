/** The rulebook as it is shown and put together, for every screen that has one. */
@NullMarked
package summitry.ui.rules;

import org.jspecify.annotations.NullMarked;
