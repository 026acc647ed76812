/** Charts as values: what stands where, in which tone. Pure layout; a canvas or a page of vectors draws it. */
@NullMarked
package summitry.figure;

import org.jspecify.annotations.NullMarked;
