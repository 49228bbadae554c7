package jp.madoguchi.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.identity.StaffDirectory;

/** What is recorded of a consultation, as the desk shows it. */
@Service
@Transactional(readOnly = true)
class Casework {

	private final Tagging tagging;

	private final Memos memos;

	private final Cards cards;

	private final CaseDeadlines deadlines;

	private final Consultations consultations;

	private final StaffDirectory staff;

	Casework(Tagging tagging, Memos memos, Cards cards, CaseDeadlines deadlines, Consultations consultations,
			StaffDirectory staff) {
		this.tagging = tagging;
		this.memos = memos;
		this.cards = cards;
		this.deadlines = deadlines;
		this.consultations = consultations;
		this.staff = staff;
	}

	/**
	 * All of it at once.
	 * @throws jp.madoguchi.problem.ProblemException when there is no such consultation
	 */
	Records read(UUID consultation) {
		this.consultations.demand(consultation);
		Map<UUID, String> names = this.staff.names();
		Sheet<Tags> tags = this.tagging.newest(consultation);
		Prefill known = this.tagging.known(consultation, tags.content());
		return new Records(tags(consultation, tags, names), memo(consultation, names), card(consultation, known, names),
				deadline(consultation, known, names));
	}

	private RecordedTags tags(UUID consultation, Sheet<Tags> sheet, Map<UUID, String> names) {
		Tags tags = sheet.content();
		return new RecordedTags(Written.of(sheet, names), tags.chosen(), this.tagging.suggested(consultation, tags),
				this.tagging.missing(tags).stream().map(TagGroup::id).toList());
	}

	private RecordedMemo memo(UUID consultation, Map<UUID, String> names) {
		Sheet<Memo> sheet = this.memos.newest(consultation);
		return new RecordedMemo(Written.of(sheet, names), sheet.content());
	}

	private RecordedCard card(UUID consultation, Prefill known, Map<UUID, String> names) {
		Sheet<Card> sheet = this.cards.newest(consultation);
		return new RecordedCard(Written.of(sheet, names), sheet.content().entries(),
				this.cards.suggested(sheet.content(), known));
	}

	private RecordedDeadline deadline(UUID consultation, Prefill known, Map<UUID, String> names) {
		Sheet<CaseDeadline> sheet = this.deadlines.newest(consultation);
		CaseDeadline suggested = CaseDeadlines.suggested(known);
		CaseDeadline shown = (sheet.revision() > 0) ? sheet.content() : suggested;
		return new RecordedDeadline(Written.of(sheet, names), sheet.content(), suggested, shown.lastDay().orElse(null));
	}

	/** Everything recorded of one consultation. */
	record Records(RecordedTags tags, RecordedMemo memo, RecordedCard card, RecordedDeadline deadline) {
	}

	/**
	 * By when it can be cancelled.
	 *
	 * @param suggested what follows from answers and tags, to begin with
	 * @param lastDay of what was written, before that of what is suggested
	 */
	record RecordedDeadline(Written written, CaseDeadline deadline, CaseDeadline suggested,
			@Nullable LocalDate lastDay) {
	}

	/**
	 * Its card.
	 *
	 * @param suggested what follows from answers and tags for empty fields, not yet
	 * confirmed
	 */
	record RecordedCard(Written written, List<Card.Entry> entries, List<Card.Entry> suggested) {
	}

	/**
	 * Its tags.
	 *
	 * @param suggested what follows from the answers, not yet confirmed
	 * @param missing ids of the groups that need a tag before closing
	 */
	record RecordedTags(Written written, List<Tags.Tag> chosen, List<Tags.Tag> suggested, List<String> missing) {
	}

	/** Its memo. */
	record RecordedMemo(Written written, Memo memo) {
	}

	/**
	 * Who wrote last.
	 *
	 * @param revision 0 while nobody wrote
	 */
	record Written(int revision, @Nullable Author by, @Nullable Instant at) {

		static Written of(Sheet<?> sheet, Map<UUID, String> names) {
			return new Written(sheet.revision(), Author.of(sheet.author(), names), sheet.at());
		}

	}

	/** Someone of the staff; the name is empty for an account that left long ago. */
	record Author(UUID id, String name) {

		static @Nullable Author of(@Nullable UUID id, Map<UUID, String> names) {
			return (id != null) ? new Author(id, names.getOrDefault(id, "")) : null;
		}

	}

}
