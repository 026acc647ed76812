/** Draws figures: one control for all charts, the painter, flags. Knows nothing of the engine. */
@NullMarked
package summitry.ui.chart;

import org.jspecify.annotations.NullMarked;
