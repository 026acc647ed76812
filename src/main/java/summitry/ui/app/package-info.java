/** The window: its frame, its commands, its settings, and the program's name. */
@NullMarked
package summitry.ui.app;

import org.jspecify.annotations.NullMarked;
