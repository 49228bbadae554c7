package jp.madoguchi.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What counselors have recorded, for the parts of the product that make something of it.
 * Who may be shown it, and that they were, is theirs to see to.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseRecords {

	private final Sheets sheets;

	private final Tagging tagging;

	private final Cards cards;

	CaseRecords(Sheets sheets, Tagging tagging, Cards cards) {
		this.sheets = sheets;
		this.tagging = tagging;
		this.cards = cards;
	}

	/** One consultation's record; a blank one where nothing is recorded. */
	public CaseRecord read(UUID consultation) {
		return read(List.of(consultation)).getOrDefault(consultation, CaseRecord.of(Tags.NONE, Memo.EMPTY, Card.EMPTY));
	}

	/** The records of some consultations, in three statements for all of them. */
	public Map<UUID, CaseRecord> read(Collection<UUID> consultations) {
		Map<UUID, Tags> tags = this.sheets.newest(consultations, Sheet.Kind.TAGS, Tags.NONE);
		Map<UUID, Memo> memos = this.sheets.newest(consultations, Sheet.Kind.MEMO, Memo.EMPTY);
		Map<UUID, Card> written = this.sheets.newest(consultations, Sheet.Kind.CARD, Card.EMPTY);
		return consultations.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (id) -> CaseRecord.of(tags.getOrDefault(id, Tags.NONE),
					memos.getOrDefault(id, Memo.EMPTY), written.getOrDefault(id, Card.EMPTY))));
	}

	/** What records are filled in under today. */
	public CaseRecord.Headings headings() {
		return new CaseRecord.Headings(
				this.tagging.groups()
					.groups()
					.stream()
					.map((group) -> new CaseRecord.Heading(group.id(), group.about().key(), group.name()))
					.toList(),
				this.cards.form()
					.fields()
					.stream()
					.map((field) -> new CaseRecord.Heading(field.id(), field.section(), field.title()))
					.toList());
	}

}
