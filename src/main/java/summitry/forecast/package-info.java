/**
 * Published models of collective decisions: who wants what, how strongly and with what power, to one value an issue. Each
 * is pure and deterministic, and none fails on degenerate cases.
 */
@NullMarked
package summitry.forecast;

import org.jspecify.annotations.NullMarked;
