package jp.madoguchi.realtime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import jp.madoguchi.consultation.ConsultationChanged;
import jp.madoguchi.consultation.Typed;

/** Hears of what was committed on this replica, and tells the browsers and the others. */
@Component
class CommitHints {

	private final Listeners listeners;

	private final ReplicaMouth replicas;

	CommitHints(Listeners listeners, ReplicaMouth replicas) {
		this.listeners = listeners;
		this.replicas = replicas;
	}

	/** What is a transaction of its own is committed when it is published. */
	@TransactionalEventListener(fallbackExecution = true)
	void changed(ConsultationChanged change) {
		this.listeners.announce(change);
		this.replicas.tell(HintLine.of(change));
	}

	@TransactionalEventListener
	void typed(Typed typed) {
		this.listeners.announce(typed);
		this.replicas.tell(HintLine.of(typed));
	}

}
