/**
 * A class on one laptop: preparing it, the room in which it plays, and the debrief. Records hold what is shown, worked out
 * from the lesson and its run; views draw it.
 */
@NullMarked
package summitry.ui.teach;

import org.jspecify.annotations.NullMarked;
