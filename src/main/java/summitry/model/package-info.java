/** What a negotiation is and what can be said in it. Values only: nothing here decides, draws or prints. */
@NullMarked
package summitry.model;

import org.jspecify.annotations.NullMarked;
