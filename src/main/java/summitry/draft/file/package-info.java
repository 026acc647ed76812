/** Drafts on the disk: saved with a backup of what was there, kept while they are worked on, recovered after a kill. */
@NullMarked
package summitry.draft.file;

import org.jspecify.annotations.NullMarked;
