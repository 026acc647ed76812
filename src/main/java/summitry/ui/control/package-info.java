/** Controls that any screen may use: actions with icon and shortcut, texts that follow the language, small marks. */
@NullMarked
package summitry.ui.control;

import org.jspecify.annotations.NullMarked;
