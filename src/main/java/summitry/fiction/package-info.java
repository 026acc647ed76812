/** The same summit under invented names: nobody's real name, the same numbers. */
@NullMarked
package summitry.fiction;

import org.jspecify.annotations.NullMarked;
