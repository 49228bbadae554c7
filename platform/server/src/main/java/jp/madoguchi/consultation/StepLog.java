package jp.madoguchi.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.TenantSql;

/** Writes a long answer in steps: messages in places one after the other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepLog {

	private final MessageLog log;

	private final JdbcClient jdbc;

	StepLog(MessageLog log, JdbcClient jdbc) {
		this.log = log;
		this.jdbc = jdbc;
	}

	/**
	 * Appends them all. From the first one on the consultation's row is locked, so that
	 * nothing comes between them.
	 * @return the last one's place; nothing where the first can't be appended
	 */
	Optional<Appended> append(UUID consultation, UUID account, List<NewMessage> steps, Sending sending) {
		int seen = sending.seen();
		Optional<Appended> last = Optional.empty();
		for (NewMessage step : steps) {
			last = this.log.appendByStaff(consultation, account, step, seen, sending.atOnce());
			if (last.isEmpty()) {
				return last;
			}
			seen = last.get().seq();
		}
		last.ifPresent((appended) -> number(consultation, appended.seq(), steps.size()));
		return last;
	}

	/**
	 * Returns what was answered when these steps were kept before.
	 * @throws jp.madoguchi.problem.ProblemException when another text is kept under an id
	 */
	Optional<Appended> answer(UUID consultation, UUID account, List<NewMessage> steps) {
		Author author = new Author(Author.Kind.STAFF, account);
		return steps.stream()
			.map((step) -> this.log.answer(consultation, author, step))
			.reduce((_, later) -> later)
			.flatMap((last) -> last);
	}

	private void number(UUID consultation, int last, int count) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.message set step = seq - ?, steps = ?
				where consultation_id = ? and seq > ? and seq <= ?"""))
			.params(last - count, count, consultation, last - count, last)
			.update();
	}

}
