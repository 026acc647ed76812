/** Tables of text, as spreadsheets write and read them, to edits of a draft and back. Nothing is thrown at bad input. */
@NullMarked
package summitry.exchange;

import org.jspecify.annotations.NullMarked;
