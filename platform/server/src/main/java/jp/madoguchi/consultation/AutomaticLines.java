package jp.madoguchi.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Lines the product writes in a consultation by itself (5(4)④), each occasion once. They
 * are nobody's answer: the turn stays where it is, and no notice tells of them.
 */
@Service
public class AutomaticLines {

	/** A consultation that is open and has had no line for the occasion. */
	private static final String WANTED = """
			state <> 'closed' and not exists (
			  select from tenant_schema.message where consultation_id = :consultation and author_kind = 'auto'
			    and client_id = :id)""";

	private static final String UNANSWERED = """
			select distinct c.id from tenant_schema.consultation c
			join tenant_schema.message m on m.consultation_id = c.id
			where c.state <> 'closed' and c.changed_at >= :since and m.author_kind = 'consumer' and m.at >= :since
			  and not exists (select from tenant_schema.message answer where answer.consultation_id = c.id
			    and answer.author_kind <> 'consumer' and answer.at >= :since)""";

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final TransactionTemplate transaction;

	private final NextVersion versions;

	AutomaticLines(JdbcClient jdbc, SubjectKeys keys, TransactionTemplate transaction, NextVersion versions) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.transaction = transaction;
		this.versions = versions;
	}

	/**
	 * Writes a line in an open consultation; in a closed one, or for an occasion that had
	 * its line, nothing happens.
	 * @param occasion the same for the same reason and time
	 */
	public void append(UUID consultation, String occasion, String text) {
		try {
			this.transaction.executeWithoutResult((_) -> write(consultation, occasion, text));
		}
		catch (DuplicateKeyException ex) {
			// Another replica wrote it at the same moment.
		}
	}

	/**
	 * As {@link #append}, within the caller's transaction.
	 * @return the line's place; nothing when none was written
	 */
	Optional<Integer> write(UUID consultation, String occasion, String text) {
		UUID id = UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8));
		Optional<NextVersion.Taken> place = this.versions.takeWith("last_seq = last_seq + 1", WANTED, consultation,
				Map.of("id", id));
		place.ifPresent((next) -> this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.message
				  (consultation_id, seq, version, author_kind, author_id, client_id, body)
				values (:consultation, :seq, :version, 'auto', :consultation, :id, :body)"""))
			.params(Map.of("consultation", consultation, "seq", next.lastSeq(), "version", next.version(), "id", id,
					"body", this.keys.of(consultation).seal(text, MessageLog.body(consultation, id))))
			.update());
		return place.map(NextVersion.Taken::lastSeq);
	}

	/**
	 * Returns open consultations in which the consumer has written since an instant and
	 * the centre has not, by itself neither.
	 */
	public List<UUID> unansweredSince(Instant since) {
		return this.transaction.execute((_) -> this.jdbc.sql(TenantSql.of(UNANSWERED))
			.param("since", java.sql.Timestamp.from(since))
			.query(UUID.class)
			.list());
	}

	/** Whether this is one of {@link #unansweredSince}. */
	public boolean isUnansweredSince(UUID consultation, Instant since) {
		return this.transaction.execute((_) -> this.jdbc.sql(TenantSql.of(UNANSWERED + " and c.id = :consultation"))
			.param("since", java.sql.Timestamp.from(since))
			.param("consultation", consultation)
			.query(UUID.class)
			.optional()
			.isPresent());
	}

}
