/** How the program looks: fonts, colours of the themes, size, how much moves, style classes. */
@NullMarked
package summitry.ui.theme;

import org.jspecify.annotations.NullMarked;
