/**
 * Runs as files: JSON lines that only grow. The first line tells what is played, every further one holds a node of the run
 * or says where the run stands. Viewing a run folds its recorded events; nothing is decided anew.
 */
@NullMarked
package summitry.run.file;

import org.jspecify.annotations.NullMarked;
