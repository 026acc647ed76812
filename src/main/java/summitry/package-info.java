/** The way in: the launcher and the choice between window and command line. */
@NullMarked
package summitry;

import org.jspecify.annotations.NullMarked;
