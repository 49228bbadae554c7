package jp.madoguchi.restriction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.consultation.CaseNumber;
import jp.madoguchi.consultation.Consultations;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Asks for restrictions, decides them, and ends them. Who asked does not decide. One that
 * is imposed ends what the consumer has open; it passes by itself after its last day.
 */
@Service
@Transactional
class Restrictions {

	/** Nobody is kept out for longer by one decision. */
	private static final int LONGEST_DAYS = 180;

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final String STANDING = """
			select r.*, c.fiscal_year, c.number from tenant_schema.restriction r
			join tenant_schema.consultation c on c.id = r.consultation_id
			where (r.decided_at is null or (r.last_day >= :today and r.lifted_at is null))
			""";

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	private final Consultations consultations;

	private final StaffDirectory staff;

	private final Trail trail;

	private final Clock clock;

	Restrictions(JdbcClient jdbc, SubjectKeys keys, Consultations consultations, StaffDirectory staff, Trail trail,
			Clock clock) {
		this.jdbc = jdbc;
		this.keys = keys;
		this.consultations = consultations;
		this.staff = staff;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Asks for one against the consumer of a consultation.
	 * @throws jp.madoguchi.problem.ProblemException not found, or one stands already
	 */
	void ask(UUID consultation, UUID account, String reason) {
		UUID consumer = this.consultations.consumerOf(consultation);
		if (lastDay(consumer).isPresent()) {
			throw ProblemType.RESTRICTION_STANDS.exception();
		}
		UUID id = UuidCreator.getTimeOrderedEpoch();
		try {
			this.jdbc.sql(TenantSql.of("""
					insert into tenant_schema.restriction (id, consumer_id, consultation_id, reason, asked_by)
					values (?, ?, ?, ?, ?)"""))
				.params(id, consumer, consultation, this.keys.of(consultation).seal(reason, place(id)), account)
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw ProblemType.RESTRICTION_STANDS.exception();
		}
		changed(Deed.RESTRICTION_ASKED, consultation);
	}

	/**
	 * Imposes what somebody else asked for, and ends what the consumer has open.
	 * @param lastDay in Japan, from today to {@value #LONGEST_DAYS} days on
	 */
	void impose(UUID id, UUID account, LocalDate lastDay) {
		if (lastDay.isBefore(today()) || lastDay.isAfter(today().plusDays(LONGEST_DAYS))) {
			throw ProblemType.INVALID_REQUEST.exception();
		}
		Case asked = decide(id, account, lastDay);
		this.consultations.closeAllOf(asked.consumer());
		changed(Deed.RESTRICTION_IMPOSED, asked.consultation());
	}

	/** Decides that there is none; who asked for it may take it back in this way. */
	void refuse(UUID id, UUID account) {
		changed(Deed.RESTRICTION_REFUSED, decide(id, account, null).consultation());
	}

	/** Ends one before its time. */
	void lift(UUID id, UUID account) {
		Case lifted = this.jdbc.sql(TenantSql.of("""
				update tenant_schema.restriction set lifted_by = ?, lifted_at = now()
				where id = ? and last_day is not null and lifted_at is null
				returning consumer_id as consumer, consultation_id as consultation"""))
			.params(account, id)
			.query(Case.class)
			.optional()
			.orElseThrow(ProblemType.NOT_FOUND::exception);
		changed(Deed.RESTRICTION_LIFTED, lifted.consultation());
	}

	/** Until when, its last day, nothing is taken from somebody. */
	@Transactional(readOnly = true)
	Optional<LocalDate> lastDay(UUID consumer) {
		return this.jdbc.sql(TenantSql.of("""
				select last_day from tenant_schema.restriction
				where consumer_id = ? and last_day >= ? and lifted_at is null
				order by last_day desc limit 1""")).params(consumer, today()).query(LocalDate.class).optional();
	}

	/** All that wait for a decision, then those in force, the oldest first. */
	@Transactional(readOnly = true)
	List<Restriction> standing() {
		return read("order by r.decided_at nulls first, r.asked_at", Map.of());
	}

	/** The one that concerns a consultation's consumer. */
	@Transactional(readOnly = true)
	Optional<Restriction> standing(UUID consultation) {
		UUID consumer = this.consultations.consumerOf(consultation);
		return read("and r.consumer_id = :consumer order by r.decided_at desc nulls last", Map.of("consumer", consumer))
			.stream()
			.findFirst();
	}

	private Case decide(UUID id, UUID account, @Nullable LocalDate lastDay) {
		Request request = this.jdbc.sql(TenantSql.of("""
				select consumer_id as consumer, consultation_id as consultation, asked_by
				from tenant_schema.restriction where id = ? and decided_at is null for update"""))
			.param(id)
			.query(Request.class)
			.optional()
			.orElseThrow(ProblemType.NOT_FOUND::exception);
		if (lastDay != null && request.askedBy().equals(account)) {
			throw ProblemType.FORBIDDEN.exception();
		}
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.restriction
				set decided_by = :account, decided_at = now(), last_day = :lastDay where id = :id"""))
			.param("account", account)
			.param("lastDay", lastDay)
			.param("id", id)
			.update();
		return new Case(request.consumer(), request.consultation());
	}

	private void changed(Deed deed, UUID consultation) {
		this.trail.record(deed, consultation);
		this.consultations.advance(consultation);
	}

	private List<Restriction> read(String rest, Map<String, ?> parameters) {
		Map<UUID, String> names = this.staff.names();
		return this.jdbc.sql(TenantSql.of(STANDING + rest))
			.param("today", today())
			.params(parameters)
			.query((row, n) -> restriction(row, names))
			.list();
	}

	private Restriction restriction(ResultSet row, Map<UUID, String> names) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		UUID consultation = row.getObject("consultation_id", UUID.class);
		UUID askedBy = row.getObject("asked_by", UUID.class);
		UUID decidedBy = row.getObject("decided_by", UUID.class);
		return new Restriction(id, consultation, new CaseNumber(row.getInt("fiscal_year"), row.getInt("number")).text(),
				this.keys.of(consultation).open(row.getBytes("reason"), place(id)), person(askedBy, names),
				row.getTimestamp("asked_at").toInstant(), (decidedBy != null) ? person(decidedBy, names) : null,
				row.getObject("last_day", LocalDate.class));
	}

	private static Restriction.Person person(UUID id, Map<UUID, String> names) {
		return new Restriction.Person(id, names.getOrDefault(id, ""));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), JAPAN);
	}

	private static FieldName place(UUID id) {
		return new FieldName("restriction", "reason", id.toString());
	}

	private record Case(UUID consumer, UUID consultation) {
	}

	private record Request(UUID consumer, UUID consultation, UUID askedBy) {
	}

}
