package jp.madoguchi.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.madoguchi.export.Batch;
import jp.madoguchi.export.ColumnGroup;
import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.export.ColumnSource;

/** The consultation card in an export, in words, a column for each field. */
@Component
@Order(50)
class ExportedCards implements ColumnSource {

	private static final String PREFIX = "card:";

	private final Cards cards;

	private final Sheets sheets;

	ExportedCards(Cards cards, Sheets sheets) {
		this.cards = cards;
		this.sheets = sheets;
	}

	@Override
	public List<ColumnGroup> groups() {
		Map<String, List<Column>> sections = new LinkedHashMap<>();
		this.cards.form()
			.fields()
			.forEach((field) -> sections.computeIfAbsent(field.section(), (_) -> new ArrayList<>())
				.add(new Column(PREFIX + field.id(), field.section() + "：" + field.title(), false)));
		return sections.entrySet()
			.stream()
			.map((section) -> new ColumnGroup("カード：" + section.getKey(), true, section.getValue()))
			.toList();
	}

	@Override
	public void fill(Batch batch) {
		if (batch.wants(PREFIX)) {
			this.sheets.newestOf(batch, Sheet.Kind.CARD, Card.class)
				.forEach((consultation, card) -> card.entries()
					.forEach((entry) -> batch.put(consultation, PREFIX + entry.field(),
							String.join(";", entry.words()))));
		}
	}

}
