/** The screen on which a summit is played. Records hold what is shown, worked out from the run; views draw it. */
@NullMarked
package summitry.ui.play;

import org.jspecify.annotations.NullMarked;
