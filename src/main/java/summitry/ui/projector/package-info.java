/** The wall of a class: a window of its own with one slide, and its small copy for whoever leads. */
@NullMarked
package summitry.ui.projector;

import org.jspecify.annotations.NullMarked;
