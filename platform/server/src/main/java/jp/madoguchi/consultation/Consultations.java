package jp.madoguchi.consultation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.problem.ProblemType;

/** What other modules need to know of consultations to keep things beside them. */
@Service
@Transactional(readOnly = true)
public class Consultations {

	private final ConsultationRows rows;

	private final NextVersion versions;

	private final Handling handling;

	Consultations(ConsultationRows rows, NextVersion versions, Handling handling) {
		this.rows = rows;
		this.versions = versions;
		this.handling = handling;
	}

	/** Returns the consultation a consumer writes in at present, if one is open. */
	public Optional<UUID> findOpen(UUID consumer) {
		return this.rows.findOpen(consumer).map(Consultation::id);
	}

	/**
	 * Makes sure that there is such a consultation.
	 * @throws jp.madoguchi.problem.ProblemException not found
	 */
	public void demand(UUID consultation) {
		this.rows.demand(consultation);
	}

	/**
	 * Locks its row until the transaction ends, so that who writes beside it waits for
	 * others.
	 * @throws jp.madoguchi.problem.ProblemException not found
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(UUID consultation) {
		if (this.rows.lock(consultation).isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

	/**
	 * Returns whose it is.
	 * @throws jp.madoguchi.problem.ProblemException not found
	 */
	public UUID consumerOf(UUID consultation) {
		return this.rows.find(consultation).map(Consultation::consumerId).orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	/** Ends whatever a consumer has open, whoever handles it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void closeAllOf(UUID consumer) {
		this.rows.findAllOf(consumer).forEach((open) -> this.handling.close(open.id()));
	}

	/** Takes its next version for what was written beside it, and announces it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void advance(UUID consultation) {
		if (this.versions.take(consultation).isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

}
