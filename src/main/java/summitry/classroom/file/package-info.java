/**
 * A class as a folder of its own: the run, the lesson beside it, and what students wrote, which can be deleted alone. Deleting
 * the folder deletes the class.
 */
@NullMarked
package summitry.classroom.file;

import org.jspecify.annotations.NullMarked;
