package jp.madoguchi.consultation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules need to know of consultations to keep things beside them. */
@Service
@Transactional(readOnly = true)
public class Consultations {

	private final ConsultationRows rows;

	Consultations(ConsultationRows rows) {
		this.rows = rows;
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

}
