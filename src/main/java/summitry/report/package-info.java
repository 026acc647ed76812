/** What is printed for a class that plays: a pack of briefs, cards and forms as one PDF. */
@NullMarked
package summitry.report;

import org.jspecify.annotations.NullMarked;
