package jp.madoguchi.consultation;

import java.time.Duration;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.Trail;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantId;

/**
 * Notes in the trail who of the staff sees which consultation. An open page reads again
 * with every change, so one note stands for ten minutes at each replica.
 */
@Service
class Views {

	private static final Duration ONE_LOOK = Duration.ofMinutes(10);

	private final Trail trail;

	private final TransactionTemplate transaction;

	private final Cache<View, Boolean> noted = Caffeine.newBuilder().expireAfterWrite(ONE_LOOK).build();

	Views(Trail trail, TransactionTemplate transaction) {
		this.trail = trail;
		this.transaction = transaction;
	}

	/** Notes that the one who acts sees a consultation now. */
	void note(UUID consultation, UUID account) {
		View view = new View(CurrentTenant.id(), consultation, account);
		if (this.noted.getIfPresent(view) == null) {
			this.transaction.executeWithoutResult((_) -> this.trail.record(Deed.CONSULTATION_VIEWED, consultation));
			this.noted.put(view, true);
		}
	}

	private record View(TenantId tenant, UUID consultation, UUID account) {
	}

}
