package jp.madoguchi.export;

import java.util.List;

/**
 * What whoever uses a file has to know of it. Of a long list of cases the first
 * {@value #LISTED} are told.
 *
 * @param missing how many characters the encoding does not have
 * @param missingIn the case numbers of the rows they stood in
 * @param overlong how many cells are longer than a spreadsheet holds
 * @param overlongIn the case numbers of their rows
 */
record Findings(int missing, List<String> missingIn, int overlong, List<String> overlongIn) {

	static final int LISTED = 200;

	static final Findings NONE = new Findings(0, List.of(), 0, List.of());

}
