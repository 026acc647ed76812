/** The map of the world, from its file to shapes that a figure can draw. */
@NullMarked
package summitry.atlas;

import org.jspecify.annotations.NullMarked;
