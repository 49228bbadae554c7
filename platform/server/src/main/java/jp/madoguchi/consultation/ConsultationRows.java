package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.problem.ProblemType;

/** The consultations' rows. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationRows {

	private final EntityManager entities;

	ConsultationRows(EntityManager entities) {
		this.entities = entities;
	}

	Optional<Consultation> find(UUID id) {
		return Optional.ofNullable(this.entities.find(Consultation.class, id));
	}

	/**
	 * Makes sure that there is such a consultation.
	 * @throws jp.madoguchi.problem.ProblemException not found
	 */
	void demand(UUID id) {
		if (find(id).isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

	/** Reads with the row locked until the transaction ends: for every transition. */
	Optional<Consultation> lock(UUID id) {
		return Optional.ofNullable(this.entities.find(Consultation.class, id, LockModeType.PESSIMISTIC_WRITE));
	}

	/**
	 * Reads, with their rows locked, those that were offered before a time and got no
	 * answer. Of two replicas that ask, the second finds nothing left.
	 */
	List<Consultation> lockOfferedBefore(Instant time) {
		return this.entities
			.createQuery("from Consultation where handover.to is not null and handover.at < :time", Consultation.class)
			.setParameter("time", time)
			.setLockMode(LockModeType.PESSIMISTIC_WRITE)
			.getResultList();
	}

	/** Writes what was changed so far, so that statements after this build on it. */
	void flush() {
		this.entities.flush();
	}

	/** A consumer's consultations, newest first. */
	List<Consultation> findAllOf(UUID consumer) {
		return this.entities
			.createQuery("from Consultation where consumerId = :consumer order by openedAt desc", Consultation.class)
			.setParameter("consumer", consumer)
			.getResultList();
	}

	/** The consultation a consumer writes in at present. */
	Optional<Consultation> findOpen(UUID consumer) {
		return this.entities
			.createQuery("from Consultation where consumerId = :consumer and state <> :closed and not split",
					Consultation.class)
			.setParameter("consumer", consumer)
			.setParameter("closed", Consultation.State.CLOSED)
			.getResultStream()
			.findFirst();
	}

}
