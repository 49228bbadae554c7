package jp.madoguchi.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The consultations' rows. */
interface ConsultationRows extends JpaRepository<Consultation, UUID> {

	/** Reads with the row locked until the transaction ends: for every transition. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Consultation c where c.id = :id")
	Optional<Consultation> lock(UUID id);

	@Query("""
			select c from Consultation c
			where c.consumerId = :consumer and c.state <> jp.madoguchi.consultation.Consultation.State.CLOSED
			  and not c.split""")
	Optional<Consultation> findOpen(UUID consumer);

	@Query("select c from Consultation c where c.consumerId = :consumer order by c.openedAt desc")
	List<Consultation> findAllOf(UUID consumer);

}
