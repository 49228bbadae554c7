package jp.madoguchi.consultation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Read receipts (5(4)⑥), for each message with its time: on the other's device, and
 * really shown there. Marks only ever go forward and may be repeated.
 */
@Service
@Transactional
class Receipts {

	private final JdbcClient jdbc;

	private final Announcements announcements;

	Receipts(JdbcClient jdbc, Announcements announcements) {
		this.jdbc = jdbc;
		this.announcements = announcements;
	}

	/** The consumer's page has the centre's messages up to a place. */
	void receivedByConsumer(UUID consultation, UUID consumer, int seq) {
		demandConsumer(consultation, consumer);
		mark(consultation, "staff", seq, "received_at = coalesce(received_at, now())", "received_at is null");
	}

	/** The consumer's screen has shown the centre's messages up to a place. */
	void readByConsumer(UUID consultation, UUID consumer, int seq) {
		demandConsumer(consultation, consumer);
		mark(consultation, "staff", seq, "read_at = now(), received_at = coalesce(received_at, now())",
				"read_at is null");
	}

	/**
	 * The screen of the one who handles it has shown the consumer's messages up to a
	 * place.
	 */
	void readByStaff(UUID consultation, UUID account, int seq) {
		boolean handles = this.jdbc.sql(TenantSql.of("select assignee_id from tenant_schema.consultation where id = ?"))
			.param(consultation)
			.query((row, n) -> Optional.ofNullable(row.getObject("assignee_id", UUID.class)))
			.optional()
			.orElseThrow(ProblemType.NOT_FOUND::exception)
			.filter(account::equals)
			.isPresent();
		if (!handles) {
			throw ProblemType.NOT_ASSIGNED.exception();
		}
		mark(consultation, "consumer", seq, "read_at = now(), received_at = coalesce(received_at, now())",
				"read_at is null");
	}

	private void demandConsumer(UUID consultation, UUID consumer) {
		boolean own = this.jdbc
			.sql(TenantSql.of("select count(*) from tenant_schema.consultation where id = ? and consumer_id = ?"))
			.params(consultation, consumer)
			.query(Integer.class)
			.single() > 0;
		if (!own) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

	/** An image nobody was shown yet is not marked with the messages around it. */
	private void mark(UUID consultation, String author, int seq, String mark, String open) {
		String unmarked = open + " and image_state is distinct from 'checking'";
		record Versioned(UUID consumerId, long version) {
		}
		Optional<Versioned> next = this.jdbc.sql(TenantSql.of("""
				update tenant_schema.consultation set version = version + 1, changed_at = clock_timestamp()
				where id = ? and exists (select from tenant_schema.message
				  where consultation_id = ? and author_kind = ? and seq <= ? and %s)
				returning consumer_id, version""".formatted(unmarked)))
			.params(consultation, consultation, author, seq)
			.query(Versioned.class)
			.optional();
		next.ifPresent((row) -> {
			this.jdbc.sql(TenantSql.of("""
					update tenant_schema.message set %s, version = ?
					where consultation_id = ? and author_kind = ? and seq <= ? and %s""".formatted(mark, unmarked)))
				.params(row.version(), consultation, author, seq)
				.update();
			this.announcements.changed(consultation, row.consumerId(), row.version());
		});
	}

}
