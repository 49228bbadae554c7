package jp.madoguchi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.TenantSql;

/** The calendar of days on which someone of the staff is not there (不在). */
@Service
@Transactional
class Absences {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	/** Far more than anybody plans. */
	private static final int AT_MOST = 200;

	private final JdbcClient jdbc;

	private final Clock clock;

	Absences(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns someone's absences from today on, by day. */
	@Transactional(readOnly = true)
	List<Absence> of(UUID account) {
		return this.jdbc.sql(TenantSql.of("""
				select id, first_day, last_day from tenant_schema.absence
				where account_id = ? and last_day >= ? order by first_day, id"""))
			.params(account, today())
			.query((row, n) -> new Absence(row.getObject("id", UUID.class), row.getObject("first_day", LocalDate.class),
					row.getObject("last_day", LocalDate.class)))
			.list();
	}

	/**
	 * Plans an absence.
	 * @throws jp.madoguchi.problem.ProblemException when it is over already, ends before
	 * it begins, or too many are planned
	 */
	Absence plan(UUID account, LocalDate first, LocalDate last) {
		if (last.isBefore(first) || last.isBefore(today()) || of(account).size() >= AT_MOST) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		Absence absence = new Absence(UuidCreator.getTimeOrderedEpoch(), first, last);
		this.jdbc
			.sql(TenantSql
				.of("insert into tenant_schema.absence (id, account_id, first_day, last_day) values (?, ?, ?, ?)"))
			.params(absence.id(), account, first, last)
			.update();
		return absence;
	}

	/** Gives up one's own absence. */
	void giveUp(UUID account, UUID absence) {
		int gone = this.jdbc.sql(TenantSql.of("delete from tenant_schema.absence where id = ? and account_id = ?"))
			.params(absence, account)
			.update();
		if (gone == 0) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), JAPAN);
	}

	/** Days on which someone is not there, both included. */
	record Absence(UUID id, LocalDate first, LocalDate last) {
	}

}
