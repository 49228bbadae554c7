package jp.madoguchi.consultation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/** Begins consultations: row, case number and key at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Openings {

	private final Consumers consumers;

	private final SubjectKeys keys;

	private final JdbcClient jdbc;

	private final Trail trail;

	private final Announcements announcements;

	private final Clock clock;

	Openings(Consumers consumers, SubjectKeys keys, JdbcClient jdbc, Trail trail, Announcements announcements,
			Clock clock) {
		this.consumers = consumers;
		this.keys = keys;
		this.jdbc = jdbc;
		this.trail = trail;
		this.announcements = announcements;
		this.clock = clock;
	}

	/** Returns the consultation a message is in already, or else the one that is open. */
	Optional<UUID> find(UUID consumer, UUID message) {
		return this.jdbc.sql(TenantSql.of("""
				select c.id from tenant_schema.consultation c
				left join tenant_schema.message m on m.consultation_id = c.id and m.author_kind = 'consumer'
				  and m.author_id = c.consumer_id and m.client_id = ?
				where c.consumer_id = ? and (m.seq is not null or (c.state <> 'closed' and not c.split))
				order by m.seq is null limit 1""")).params(message, consumer).query(UUID.class).optional();
	}

	/**
	 * Begins an empty consultation.
	 * @throws org.springframework.dao.DuplicateKeyException when another request of the
	 * same consumer was faster: the unique index lets one begin
	 */
	UUID begin(UUID consumer) {
		if (this.consumers.consentGiven(consumer).isEmpty()) {
			throw ProblemType.CONSENT_NEEDED.exception();
		}
		this.announcements.entering(consumer);
		UUID id = UuidCreator.getTimeOrderedEpoch();
		int fiscalYear = CaseNumber.fiscalYearOf(this.clock.instant());
		this.keys.create(SubjectKeys.Kind.CONSULTATION, id);
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.consultation
				  (id, consumer_id, fiscal_year, number, state, opened_at, turn, turn_since)
				values (?, ?, ?, ?, 'waiting', now(), 'centre', now())"""))
			.params(id, consumer, fiscalYear, nextNumber(fiscalYear))
			.update();
		this.trail.record(Deed.CONSULTATION_OPENED, id);
		this.announcements.opened(id, consumer);
		return id;
	}

	/**
	 * Takes the next number of the year; the row's lock makes openings wait for each
	 * other.
	 */
	private int nextNumber(int fiscalYear) {
		return this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.case_number as year (fiscal_year, last) values (?, 1)
				on conflict (fiscal_year) do update set last = year.last + 1 returning last"""))
			.param(fiscalYear)
			.query(Integer.class)
			.single();
	}

}
