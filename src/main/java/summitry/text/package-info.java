/** Facts as sentences in the reader's language. Every word that a person reads comes from the bundles of this package. */
@NullMarked
package summitry.text;

import org.jspecify.annotations.NullMarked;
