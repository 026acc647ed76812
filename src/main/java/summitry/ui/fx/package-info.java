/** Between the threads and the window: handing results over, long work with progress and cancel, lifetimes. */
@NullMarked
package summitry.ui.fx;

import org.jspecify.annotations.NullMarked;
