package summitry.report.pdf;

/**
 * What stands at the head and the foot of every page of a part.
 *
 * @param head what the part is
 * @param mark a word on a black bar, for pages that not everybody may see; empty for none
 * @param foot a sentence; the number of the page stands beside it
 */
public record Running(String head, String mark, String foot) {}
