package jp.madoguchi.casework;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.madoguchi.export.Batch;
import jp.madoguchi.export.ColumnGroup;
import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.export.ColumnSource;

/**
 * Tags in an export: a column for each group the centre has, and one for what was chosen
 * of groups it has no longer.
 */
@Component
@Order(30)
class ExportedTags implements ColumnSource {

	private static final String PREFIX = "tag:";

	private static final String EARLIER = "tag:.earlier";

	private final Tagging tagging;

	private final Sheets sheets;

	ExportedTags(Tagging tagging, Sheets sheets) {
		this.tagging = tagging;
		this.sheets = sheets;
	}

	@Override
	public List<ColumnGroup> groups() {
		Stream<Column> columns = Stream.concat(
				this.tagging.all()
					.groups()
					.stream()
					.map((group) -> new Column(PREFIX + group.id(), group.name(), true)),
				Stream.of(new Column(EARLIER, "以前のタグ", false)));
		return List.of(new ColumnGroup("タグ", false, columns.toList()));
	}

	@Override
	public void fill(Batch batch) {
		if (batch.wants(PREFIX)) {
			TagGroups groups = this.tagging.all();
			this.sheets.newestOf(batch, Sheet.Kind.TAGS, Tags.class)
				.forEach((consultation, tags) -> fill(batch, consultation, tags, groups));
		}
	}

	private static void fill(Batch batch, UUID consultation, Tags tags, TagGroups groups) {
		Map<String, List<Tags.Tag>> byGroup = tags.chosen()
			.stream()
			.collect(Collectors.groupingBy(Tags.Tag::group, LinkedHashMap::new, Collectors.toList()));
		for (TagGroup group : groups.groups()) {
			List<String> order = group.tags().stream().map(Term::id).toList();
			batch.put(consultation, PREFIX + group.id(),
					byGroup.getOrDefault(group.id(), List.of())
						.stream()
						.sorted(Comparator.comparingInt((tag) -> place(order, tag.tag())))
						.map(Tags.Tag::name)
						.collect(Collectors.joining(";")));
			byGroup.remove(group.id());
		}
		batch.put(consultation, EARLIER,
				byGroup.values()
					.stream()
					.flatMap(List::stream)
					.map((tag) -> tag.groupName() + "：" + tag.name())
					.collect(Collectors.joining(";")));
	}

	/** What can be chosen no more comes last. */
	private static int place(List<String> order, String tag) {
		return order.contains(tag) ? order.indexOf(tag) : order.size();
	}

}
