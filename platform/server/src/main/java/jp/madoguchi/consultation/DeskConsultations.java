package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.TenantSql;

/** A consultation as the desk shows it: all of it, and what came before it. */
@Service
@Transactional(readOnly = true)
class DeskConsultations {

	private final DeskRows rows;

	private final MessageReading messages;

	private final Viewers viewers;

	private final Consumers consumers;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	DeskConsultations(DeskRows rows, MessageReading messages, Viewers viewers, Consumers consumers,
			StaffDirectory staff, JdbcClient jdbc) {
		this.rows = rows;
		this.messages = messages;
		this.viewers = viewers;
		this.consumers = consumers;
		this.staff = staff;
		this.jdbc = jdbc;
	}

	/** The consultation now, and the messages written or changed since a version. */
	Changes changes(UUID consultation, UUID reader, long after) {
		Map<UUID, String> names = this.staff.names();
		DeskRows.Row row = this.rows.read(names, "where c.id = ?", consultation)
			.stream()
			.findFirst()
			.orElseThrow(ProblemType.NOT_FOUND::exception);
		UUID consumer = consumerOf(consultation);
		return new Changes(new Head(row, Reach.of(this.consumers.recipient(consumer)),
				this.viewers.others(consultation, reader, names),
				this.rows.read(names, "where c.consumer_id = ? and c.id <> ? order by c.opened_at desc limit 50",
						consumer, consultation)),
				this.messages.changedAfter(consultation, after)
					.stream()
					.map((message) -> Line.of(message, reader, names))
					.toList());
	}

	private UUID consumerOf(UUID consultation) {
		return this.jdbc.sql(TenantSql.of("select consumer_id from tenant_schema.consultation where id = ?"))
			.param(consultation)
			.query(UUID.class)
			.single();
	}

	/** The consultation now, and the messages written or changed since a version. */
	record Changes(Head consultation, List<Line> messages) {
	}

	/**
	 * The head of a conversation.
	 *
	 * @param notice whether a LINE notice can reach the consumer
	 * @param viewers colleagues who have it on their screen
	 * @param history the same consumer's other consultations (5(4)⑤)
	 */
	record Head(@JsonUnwrapped DeskRows.Row row, Reach notice, List<Viewers.Viewer> viewers,
			List<DeskRows.Row> history) {
	}

	/**
	 * A message as the desk shows it.
	 *
	 * @param id the id the reader's own page gave it; null for everyone else's
	 * @param author who of the staff wrote it
	 * @param notice what became of the LINE notice about it
	 */
	record Line(int seq, long version, @Nullable UUID id, From from, DeskRows.@Nullable Person author, String text,
			Instant at, @Nullable Instant receivedAt, @Nullable Instant readAt, NoticeState notice) {

		static Line of(MessageReading.Message message, UUID reader, Map<UUID, String> names) {
			From from = From.of(message.authorKind());
			return new Line(message.seq(), message.version(), message.isBy(reader) ? message.id() : null, from,
					(from == From.CENTRE)
							? new DeskRows.Person(message.authorId(), names.getOrDefault(message.authorId(), ""))
							: null,
					message.text(), message.at(), message.receivedAt(), message.readAt(), message.notice());
		}

		@Override
		public String toString() {
			return "message " + this.seq;
		}

	}

}
