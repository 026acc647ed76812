/** How the program looks: fonts, colours of the light and the dark theme, style classes. */
@NullMarked
package summitry.ui.theme;

import org.jspecify.annotations.NullMarked;
