package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.templates.Templates;
import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * An answer taken back or put right after it was sent, by its author or a supervisor, in
 * a closed consultation too. Both sides see that it was; what it said before stays, for
 * supervisors. A corrected answer is unread again.
 */
@Service
@Transactional
class Corrections {

	/** What lists and older pages show for it. */
	private static final String WITHDRAWN = "［取り消した文］";

	private static final String WITHDRAW = "withdrawn_at = now(), body = :body";

	private static final String CORRECT = """
			corrected_at = now(), body = :body, understood_at = null, read_at = null, received_at = null,
			notice = case when received_at is null then notice else 'none' end,
			unread_again_at = case when received_at is null then unread_again_at else now() end""";

	private final ConsultationRows rows;

	private final MessageLog log;

	private final SubjectKeys keys;

	private final Templates templates;

	private final StaffDirectory staff;

	private final JdbcClient jdbc;

	private final NextVersion versions;

	private final Trail trail;

	Corrections(ConsultationRows rows, MessageLog log, SubjectKeys keys, Templates templates, StaffDirectory staff,
			JdbcClient jdbc, NextVersion versions, Trail trail) {
		this.rows = rows;
		this.log = log;
		this.keys = keys;
		this.templates = templates;
		this.staff = staff;
		this.jdbc = jdbc;
		this.versions = versions;
		this.trail = trail;
	}

	/** Takes an answer back; again, nothing happens. */
	void withdraw(UUID consultation, int seq, Caller.Staff editor) {
		Standing answer = find(consultation, seq, editor);
		if (!answer.withdrawn()) {
			replace(consultation, seq, answer, WITHDRAWN, editor, WITHDRAW);
			this.trail.record(Deed.MESSAGE_WITHDRAWN, consultation);
		}
	}

	/**
	 * Puts an answer right; to the same text again, nothing happens.
	 * @param templates those the text was made from
	 * @throws jp.madoguchi.problem.ProblemException not theirs, withdrawn, an image, or
	 * not to be sent
	 */
	void correct(UUID consultation, int seq, String text, List<UUID> templates, Caller.Staff editor) {
		this.templates.demandSendable(List.of(text), templates);
		Standing answer = find(consultation, seq, editor);
		if (answer.withdrawn() || answer.image()) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		if (!text.equals(answer.text())) {
			replace(consultation, seq, answer, text, editor, CORRECT);
			this.trail.record(Deed.MESSAGE_CORRECTED, consultation);
		}
	}

	/** What an answer said before, the oldest first. */
	@Transactional(readOnly = true)
	List<Original> originals(UUID consultation, int seq) {
		this.rows.demand(consultation);
		FieldKey key = this.keys.of(consultation);
		Map<UUID, String> names = this.staff.names();
		return this.jdbc.sql(TenantSql.of("""
				select * from tenant_schema.message_original
				where consultation_id = ? and seq = ? order by changed_at, id"""))
			.params(consultation, seq)
			.query((row, n) -> {
				UUID by = row.getObject("changed_by", UUID.class);
				return new Original(key.open(row.getBytes("body"), original(row.getObject("id", UUID.class))),
						row.getTimestamp("changed_at").toInstant(),
						new DeskRows.Person(by, names.getOrDefault(by, "")));
			})
			.list();
	}

	/** Where what a message said before is kept. */
	static FieldName original(UUID id) {
		return new FieldName("message_original", "body", id.toString());
	}

	private Standing find(UUID consultation, int seq, Caller.Staff editor) {
		if (this.rows.lock(consultation).isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
		Standing answer = this.jdbc.sql(TenantSql.of("""
				select client_id, author_id, body, withdrawn_at is not null as withdrawn, image_id is not null as image
				from tenant_schema.message
				where consultation_id = ? and seq = ? and author_kind = 'staff' and redacted_at is null"""))
			.params(consultation, seq)
			.query((row, n) -> {
				UUID id = row.getObject("client_id", UUID.class);
				return new Standing(id, row.getObject("author_id", UUID.class),
						this.log.text(consultation, id, row.getBytes("body")), row.getBoolean("withdrawn"),
						row.getBoolean("image"));
			})
			.optional()
			.orElseThrow(ProblemType.NOT_FOUND::exception);
		if (!answer.authorId().equals(editor.id()) && !editor.roles().contains(Role.SUPERVISOR)) {
			throw ProblemType.FORBIDDEN.exception();
		}
		return answer;
	}

	private void replace(UUID consultation, int seq, Standing answer, String text, Caller.Staff editor, String change) {
		FieldKey key = this.keys.of(consultation);
		UUID id = UuidCreator.getTimeOrderedEpoch();
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.message_original (id, consultation_id, seq, body, changed_by)
				values (?, ?, ?, ?, ?)"""))
			.params(id, consultation, seq, key.seal(answer.text(), original(id)), editor.id())
			.update();
		long version = this.versions.take(consultation).orElseThrow().version();
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.message set %s, version = :version
				where consultation_id = :consultation and seq = :seq""".formatted(change)))
			.params(Map.of("body", key.seal(text, MessageLog.body(consultation, answer.clientId())), "version", version,
					"consultation", consultation, "seq", seq))
			.update();
	}

	/** An answer as it stands. */
	private record Standing(UUID clientId, UUID authorId, String text, boolean withdrawn, boolean image) {

		@Override
		public String toString() {
			return "answer " + this.clientId;
		}

	}

	/**
	 * What a message said before.
	 *
	 * @param until when it was changed
	 * @param by who changed it
	 */
	record Original(String text, Instant until, DeskRows.Person by) {

		@Override
		public String toString() {
			return "original";
		}

	}

}
