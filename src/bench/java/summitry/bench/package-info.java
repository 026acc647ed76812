/** How long things take, each beside the simplest thing that could be done instead; {@code mvn -Pbench verify}. */
@NullMarked
package summitry.bench;

import org.jspecify.annotations.NullMarked;
