/** What happened: the tree of everything tried, and the one mutable shell around it. */
@NullMarked
package summitry.run;

import org.jspecify.annotations.NullMarked;
