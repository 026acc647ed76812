/** The editor: a scenario on the desk, its table, what can be said of each of its parts, and its history. */
@NullMarked
package summitry.ui.editor;

import org.jspecify.annotations.NullMarked;
