/** What came of a rehearsal and of a run, in words for a class: values that a window shows and a sheet of paper prints. */
@NullMarked
package summitry.debrief;

import org.jspecify.annotations.NullMarked;
