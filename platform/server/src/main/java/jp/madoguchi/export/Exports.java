package jp.madoguchi.export;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.problem.ProblemType;

/** Takes requests for exports. */
@Service
class Exports {

	private final ExportRows rows;

	private final Offer offer;

	private final ExportTick tick;

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Exports(ExportRows rows, Offer offer, ExportTick tick, Trail trail, TransactionTemplate transaction, Clock clock) {
		this.rows = rows;
		this.offer = offer;
		this.tick = tick;
		this.trail = trail;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** What one may choose from, and what one chose the last time. */
	Choice choice(Caller.Staff person) {
		return this.transaction.execute((_) -> {
			List<ColumnGroup> groups = this.offer.to(person);
			List<String> proposed = groups.stream()
				.flatMap((group) -> group.columns().stream())
				.filter(ColumnGroup.Column::proposed)
				.map(ColumnGroup.Column::id)
				.toList();
			return new Choice(groups, this.rows.lastChosen(person.id()).orElse(proposed));
		});
	}

	/**
	 * Takes a request; the same once more changes nothing.
	 * @return whether it was not there before
	 * @throws jp.madoguchi.problem.ProblemException when it asks for what this person may
	 * not have
	 */
	boolean request(Caller.Staff person, NewExport wanted) {
		boolean added = this.transaction.execute((_) -> {
			if (!wanted.isSound()) {
				throw ProblemType.INVALID_REQUEST.exception();
			}
			boolean content = this.offer.isContent(wanted.columns());
			if (content && !Offer.mayRead(person)) {
				throw ProblemType.FORBIDDEN.exception();
			}
			if (this.offer.chosen(wanted.columns()).size() != wanted.columns().size()) {
				throw ProblemType.INVALID_REQUEST.exception();
			}
			boolean fresh = this.rows.add(wanted.by(person.id(), content, this.clock.instant()));
			if (fresh) {
				this.trail.record(Deed.EXPORT_REQUESTED, wanted.id(), String.valueOf(wanted.columns().size()));
			}
			else {
				this.rows.demandOwn(wanted.id(), person.id());
			}
			return fresh;
		});
		if (added) {
			this.tick.order(wanted.id());
		}
		return added;
	}

	/** Everybody's, so that those who answer for it see what leaves the house. */
	List<Export> all() {
		return this.transaction.execute((_) -> this.rows.newest());
	}

	/**
	 * Gives one's own export up, or destroys its file.
	 * @throws jp.madoguchi.problem.ProblemException when there is none
	 */
	void cancel(Caller.Staff person, UUID id) {
		this.transaction.executeWithoutResult((_) -> {
			this.rows.demandOwn(id, person.id());
			if (this.rows.cancel(id)) {
				this.trail.record(Deed.EXPORT_CANCELLED, id, "");
			}
		});
	}

	/** What can be chosen, and what is to begin with. */
	record Choice(List<ColumnGroup> groups, List<String> chosen) {
	}

}
