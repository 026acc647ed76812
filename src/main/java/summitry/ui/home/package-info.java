/** The first screen: the last run, the scenarios, recent files, and what is wrong with a file. */
@NullMarked
package summitry.ui.home;

import org.jspecify.annotations.NullMarked;
