package jp.madoguchi.export;

import java.util.List;

/**
 * Columns that are chosen together.
 *
 * @param title as the centre's staff know it
 * @param content whether they hold what people told or counselors wrote; not for those
 * who may see figures only
 */
public record ColumnGroup(String title, boolean content, List<Column> columns) {

	/**
	 * One column.
	 *
	 * @param id stays the same whatever the title
	 * @param title its head in the file
	 * @param proposed whether it is chosen as long as nobody has chosen otherwise
	 */
	public record Column(String id, String title, boolean proposed) {
	}

}
