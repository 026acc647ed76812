/**
 * Pages of a PDF from texts, tables and small drawings: sizes, typefaces, page breaks, running heads, tags. Lengths are in
 * points, a seventy-second of an inch; places count from the upper left corner of a page.
 */
@NullMarked
package summitry.report.pdf;

import org.jspecify.annotations.NullMarked;
