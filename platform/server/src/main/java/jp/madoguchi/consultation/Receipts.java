package jp.madoguchi.consultation;

import java.util.Map;
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

	private final NextVersion versions;

	Receipts(JdbcClient jdbc, NextVersion versions) {
		this.jdbc = jdbc;
		this.versions = versions;
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

	/**
	 * The consumer has understood a step of a long answer; said again, nothing happens.
	 */
	void understoodByConsumer(UUID consultation, UUID consumer, int seq) {
		demandConsumer(consultation, consumer);
		boolean step = this.jdbc.sql(TenantSql.of("""
				select count(*) from tenant_schema.message
				where consultation_id = ? and seq = ? and step is not null and withdrawn_at is null"""))
			.params(consultation, seq)
			.query(Integer.class)
			.single() > 0;
		if (!step) {
			throw ProblemType.NOT_FOUND.exception();
		}
		mark(consultation, "staff", seq, "understood_at = now()", "understood_at is null and seq = " + seq);
	}

	/**
	 * An image nobody was shown yet is not marked with the messages around it, nor is
	 * what was taken back.
	 */
	private void mark(UUID consultation, String author, int seq, String mark, String open) {
		String unmarked = open + " and image_state is distinct from 'checking' and withdrawn_at is null";
		String matching = "consultation_id = :consultation and author_kind = :author and seq <= :seq and " + unmarked;
		Map<String, Object> upTo = Map.of("author", author, "seq", seq);
		this.versions.takeIf("exists (select from tenant_schema.message where " + matching + ")", consultation, upTo)
			.ifPresent((next) -> this.jdbc
				.sql(TenantSql
					.of("update tenant_schema.message set version = :version, " + mark + " where " + matching))
				.param("consultation", consultation)
				.param("version", next.version())
				.params(upTo)
				.update());
	}

}
