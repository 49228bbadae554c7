package jp.madoguchi.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Blacking out (伏せる): a passage, a whole text or an image of either side is destroyed for
 * good, with what the message said before; that it was, when and why stays. Nobody's
 * words can be changed by it: a passage gives way to black squares and nothing else.
 */
@Service
@Transactional
class Redactions {

	/** What lists and older pages show for a whole message. */
	private static final String REDACTED = "［伏せた文］";

	private static final String BLACK = "■";

	private final ConsultationRows rows;

	private final MessageLog log;

	private final SubjectKeys keys;

	private final JdbcClient jdbc;

	private final NextVersion versions;

	private final Trail trail;

	private final ApplicationEventPublisher events;

	Redactions(ConsultationRows rows, MessageLog log, SubjectKeys keys, JdbcClient jdbc, NextVersion versions,
			Trail trail, ApplicationEventPublisher events) {
		this.rows = rows;
		this.log = log;
		this.keys = keys;
		this.jdbc = jdbc;
		this.versions = versions;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Blacks out passages of a message, or all of it and its image.
	 * @param passages where in the text; empty for all
	 * @throws jp.madoguchi.problem.ProblemException not found, or no such passages
	 */
	void redact(UUID consultation, int seq, List<Passage> passages, RedactionReason reason) {
		if (this.rows.lock(consultation).isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
		Standing message = find(consultation, seq);
		if (message.image() != null && !passages.isEmpty()) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		String text = passages.isEmpty() ? REDACTED : blackened(message.text(), passages);
		long version = this.versions.take(consultation).orElseThrow().version();
		this.jdbc.sql(TenantSql.of("delete from tenant_schema.message_original where consultation_id = ? and seq = ?"))
			.params(consultation, seq)
			.update();
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.message set body = :body, version = :version, redacted_at = now(),
				  redacted_for = :reason, image_id = null, image_state = null, width = null, height = null
				where consultation_id = :consultation and seq = :seq"""))
			.params(Map.of("body", this.keys.of(consultation).seal(text, MessageLog.body(consultation, message.id())),
					"version", version, "reason", reason.key(), "consultation", consultation, "seq", seq))
			.update();
		this.trail.record(Deed.MESSAGE_REDACTED, consultation);
		Optional.ofNullable(message.image()).map(ImageRedacted::new).ifPresent(this.events::publishEvent);
	}

	private Standing find(UUID consultation, int seq) {
		return this.jdbc.sql(TenantSql.of("""
				select client_id, body, image_id from tenant_schema.message where consultation_id = ? and seq = ?"""))
			.params(consultation, seq)
			.query((row, n) -> {
				UUID id = row.getObject("client_id", UUID.class);
				return new Standing(id, this.log.text(consultation, id, row.getBytes("body")),
						row.getObject("image_id", UUID.class));
			})
			.optional()
			.orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	private static String blackened(String text, List<Passage> passages) {
		StringBuilder black = new StringBuilder(text);
		for (Passage passage : passages) {
			if (passage.from() < 0 || passage.from() >= passage.to() || passage.to() > text.length()) {
				throw ProblemType.INVALID_REQUEST.exception();
			}
			black.replace(passage.from(), passage.to(), BLACK.repeat(passage.to() - passage.from()));
		}
		return black.toString();
	}

	private record Standing(UUID id, String text, @Nullable UUID image) {

		@Override
		public String toString() {
			return "message " + this.id;
		}

	}

	/** A part of a text, as UTF-16 counts; the end is not in it. */
	record Passage(int from, int to) {
	}

}
