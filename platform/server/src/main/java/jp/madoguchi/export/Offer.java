package jp.madoguchi.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.Role;

/** What columns there are, and who may have which. */
@Component
@Transactional(readOnly = true)
class Offer {

	private static final Set<Role> READERS = Set.of(Role.COUNSELOR, Role.SUPERVISOR);

	private final List<ColumnSource> sources;

	Offer(List<ColumnSource> sources) {
		this.sources = List.copyOf(sources);
	}

	/** Whether a person may have what was told and written, and not figures only. */
	static boolean mayRead(Caller.Staff person) {
		return person.isAny(READERS);
	}

	/** The columns a person may choose from. */
	List<ColumnGroup> to(Caller.Staff person) {
		return groups().filter((group) -> !group.content() || mayRead(person)).toList();
	}

	/** Whether any of these columns holds content. */
	boolean isContent(List<String> ids) {
		return groups().filter(ColumnGroup::content)
			.flatMap((group) -> group.columns().stream())
			.anyMatch((column) -> ids.contains(column.id()));
	}

	/** The columns with these ids, in the order of the offer. */
	List<Column> chosen(List<String> ids) {
		return groups().flatMap((group) -> group.columns().stream())
			.filter((column) -> ids.contains(column.id()))
			.toList();
	}

	void fill(Batch batch) {
		this.sources.forEach((source) -> source.fill(batch));
	}

	private Stream<ColumnGroup> groups() {
		return this.sources.stream().flatMap((source) -> source.groups().stream());
	}

}
