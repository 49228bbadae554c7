package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.TenantSql;

/**
 * What a consumer may see: their own consultations, and never who of the staff writes.
 */
@Service
@Transactional(readOnly = true)
public class ConsumerConsultations {

	private static final int FIRST_WORDS = 20;

	private final ConsultationRows rows;

	private final MessageReading messages;

	private final JdbcClient jdbc;

	ConsumerConsultations(ConsultationRows rows, MessageReading messages, JdbcClient jdbc) {
		this.rows = rows;
		this.messages = messages;
		this.jdbc = jdbc;
	}

	Head head(UUID consultation, UUID consumer) {
		return head(own(consultation, consumer));
	}

	/** The consultation that is open, or else the one closed last. */
	public @Nullable Head latest(UUID consumer) {
		List<Consultation> all = this.rows.findAllOf(consumer);
		return all.stream()
			.filter((row) -> row.state() != Consultation.State.CLOSED)
			.findFirst()
			.or(() -> all.stream().findFirst())
			.map(this::head)
			.orElse(null);
	}

	Changes changes(UUID consultation, UUID consumer, long after) {
		Consultation row = own(consultation, consumer);
		return new Changes(head(row),
				this.messages.changedAfter(consultation, after)
					.stream()
					.map((message) -> Line.of(message, consumer))
					.toList());
	}

	List<Past> all(UUID consumer) {
		return this.rows.findAllOf(consumer).stream().map(this::past).toList();
	}

	private Consultation own(UUID consultation, UUID consumer) {
		return this.rows.find(consultation)
			.filter((row) -> row.consumerId().equals(consumer))
			.orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	private Head head(Consultation row) {
		boolean waiting = row.state() == Consultation.State.WAITING;
		return new Head(row.id(), row.caseNumber().text(), State.of(row), row.version(), row.lastSeq(),
				row.state() == Consultation.State.ASSIGNED, waiting ? ahead(row) : null, row.writableUntil(),
				row.openedAt(), row.closedAt());
	}

	private int ahead(Consultation row) {
		return this.jdbc.sql(TenantSql
			.of("""
					select count(*) from tenant_schema.consultation other join tenant_schema.consultation own on own.id = ?
					where other.state = 'waiting' and (other.urgent = '{}', other.turn_since) < (own.urgent = '{}', own.turn_since)"""))
			.param(row.id())
			.query(Integer.class)
			.single();
	}

	private Past past(Consultation row) {
		String first = this.messages.first(row.id()).map(MessageReading.Message::text).orElse("");
		int end = first.offsetByCodePoints(0, Math.min(FIRST_WORDS, first.codePointCount(0, first.length())));
		return new Past(row.id(), row.caseNumber().text(), State.of(row), row.openedAt(), row.closedAt(),
				first.substring(0, end));
	}

	/**
	 * A consultation as its consumer sees it.
	 *
	 * @param answeredBySomeone whether a counselor has taken it
	 * @param ahead how many will be taken before: the urgent, and those who wait longer;
	 * null when it isn't waiting
	 * @param writableUntil until when writing reopens it; null while it is open
	 */
	public record Head(UUID id, String caseNumber, State state, long version, int lastSeq, boolean answeredBySomeone,
			@Nullable Integer ahead, @Nullable Instant writableUntil, Instant openedAt, @Nullable Instant closedAt) {

		@JsonIgnore
		public boolean isClosed() {
			return this.closedAt != null;
		}

	}

	/** The consultation now, and the messages written or changed since a version. */
	record Changes(Head consultation, List<Line> messages) {
	}

	/**
	 * A message as the consumer sees it.
	 *
	 * @param id the id their own page gave it; null for the centre's
	 * @param image what is attached; null for a text
	 * @param step its part in a long answer; null when it stands alone
	 * @param correctedAt when the centre put it right; null when it never did
	 * @param withdrawnAt when the centre took it back; null when it did not
	 * @param redaction that the centre blacked something out; null when it did not
	 */
	record Line(int seq, long version, @Nullable UUID id, From from, String text, Instant at,
			@Nullable Instant receivedAt, @Nullable Instant readAt, @Nullable AttachedImage image, @Nullable Step step,
			@Nullable Instant correctedAt, @Nullable Instant withdrawnAt, @Nullable Redaction redaction) {

		static Line of(MessageReading.Message message, UUID consumer) {
			boolean own = message.isBy(consumer);
			return new Line(message.seq(), message.version(), own ? message.id() : null, From.of(message.authorKind()),
					message.text(), message.at(), message.receivedAt(), message.readAt(), message.image(),
					message.step(), message.correctedAt(), message.withdrawnAt(), message.redaction());
		}

	}

	/** An entry of the consumer's own list. */
	record Past(UUID id, String caseNumber, State state, Instant openedAt, @Nullable Instant closedAt,
			String firstWords) {
	}

	/** Where it stands; whether anyone has taken it is told apart. */
	public enum State {

		OPEN, CLOSED;

		/** The name in the contract. */
		@JsonValue
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(Consultation row) {
			return (row.state() == Consultation.State.CLOSED) ? CLOSED : OPEN;
		}

	}

}
