/** How texts come about and are adopted: the chair's draft, decision rules, dissent within a consensus. */
@NullMarked
package summitry.engine.procedure;

import org.jspecify.annotations.NullMarked;
