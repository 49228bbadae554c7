package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.problem.ProblemType;

/** A consultation as the desk shows it: all of it, and what came before it. */
@Service
@Transactional(readOnly = true)
class DeskConsultations {

	/** The consultation itself, then the same consumer's others, newest first. */
	private static final String WITH_HISTORY = """
			where c.consumer_id = (select consumer_id from tenant_schema.consultation where id = ?)
			order by c.id = ? desc, c.opened_at desc limit 51""";

	private final DeskRows rows;

	private final MessageReading messages;

	private final Viewers viewers;

	private final Consumers consumers;

	private final StaffDirectory staff;

	private final Attending attending;

	DeskConsultations(DeskRows rows, MessageReading messages, Viewers viewers, Consumers consumers,
			StaffDirectory staff, Attending attending) {
		this.rows = rows;
		this.messages = messages;
		this.viewers = viewers;
		this.consumers = consumers;
		this.staff = staff;
		this.attending = attending;
	}

	/** The consultation now, and the messages written or changed since a version. */
	Changes changes(UUID consultation, UUID reader, long after) {
		Map<UUID, String> names = this.staff.names();
		List<DeskRows.Row> rows = this.rows.read(names, WITH_HISTORY, consultation, consultation);
		if (rows.isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
		return new Changes(
				new Head(rows.getFirst(), isUnattended(rows.getFirst(), reader), this.consumers.reach(consultation),
						this.viewers.others(consultation, reader, names), rows.subList(1, rows.size())),
				this.messages.changedAfter(consultation, after)
					.stream()
					.map((message) -> Line.of(message, reader, names))
					.toList());
	}

	private boolean isUnattended(DeskRows.Row row, UUID reader) {
		DeskRows.Person assignee = row.assignee();
		return row.state() == Consultation.State.ASSIGNED && assignee != null && !assignee.id().equals(reader)
				&& !this.attending.now().contains(assignee.id());
	}

	/** The consultation now, and the messages written or changed since a version. */
	record Changes(Head consultation, List<Line> messages) {
	}

	/**
	 * The head of a conversation.
	 *
	 * @param unattended whether its counselor is not there, so that a colleague may take
	 * it
	 * @param notice whether a LINE notice can reach the consumer
	 * @param viewers colleagues who have it on their screen
	 * @param history the same consumer's other consultations (5(4)⑤)
	 */
	record Head(@JsonUnwrapped DeskRows.Row row, boolean unattended, Reach notice, List<Viewers.Viewer> viewers,
			List<DeskRows.Row> history) {
	}

	/**
	 * A message as the desk shows it.
	 *
	 * @param id the id the reader's own page gave it; null for everyone else's
	 * @param author who of the staff wrote it
	 * @param notice what became of the LINE notice about it
	 * @param image what is attached; null for a text
	 * @param step its part in a long answer; null when it stands alone
	 * @param correctedAt when it was put right last; null when it never was
	 * @param withdrawnAt when it was taken back; null when it was not
	 * @param redaction that a supervisor blacked something out; null when nobody did
	 */
	record Line(int seq, long version, @Nullable UUID id, From from, DeskRows.@Nullable Person author, String text,
			Instant at, @Nullable Instant receivedAt, @Nullable Instant readAt, NoticeState notice,
			@Nullable AttachedImage image, @Nullable Step step, @Nullable Instant correctedAt,
			@Nullable Instant withdrawnAt, @Nullable Redaction redaction) {

		static Line of(MessageReading.Message message, UUID reader, Map<UUID, String> names) {
			From from = From.of(message.authorKind());
			return new Line(message.seq(), message.version(), message.isBy(reader) ? message.id() : null, from,
					(from == From.CENTRE)
							? new DeskRows.Person(message.authorId(), names.getOrDefault(message.authorId(), ""))
							: null,
					message.text(), message.at(), message.receivedAt(), message.readAt(), message.notice(),
					message.image(), message.step(), message.correctedAt(), message.withdrawnAt(), message.redaction());
		}

		@Override
		public String toString() {
			return "message " + this.seq;
		}

	}

}
