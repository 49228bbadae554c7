package jp.madoguchi.export;

import java.util.List;

/**
 * What a module can tell of consultations in an export. Sources stand in the order of
 * their {@link org.springframework.core.annotation.Order}.
 */
public interface ColumnSource {

	/** What can be chosen at the bound tenant today, in its order. */
	List<ColumnGroup> groups();

	/** Fills in what it knows of some consultations; asked for a page at a time. */
	void fill(Batch batch);

}
