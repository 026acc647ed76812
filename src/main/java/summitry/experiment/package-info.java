/** Many runs of one summit, and what they say together. */
@NullMarked
package summitry.experiment;

import org.jspecify.annotations.NullMarked;
