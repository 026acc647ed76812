/**
 * What a whole class may see on the wall. A {@link summitry.projector.PublicView} holds nothing else, and slides are made
 * from it alone, so that no wish, mandate or red line can reach one. Values; no screen.
 */
@NullMarked
package summitry.projector;

import org.jspecify.annotations.NullMarked;
