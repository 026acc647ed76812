/** The command line: the same engine as the window, for scripts and for machines without a display. */
@NullMarked
package summitry.cli;

import org.jspecify.annotations.NullMarked;
