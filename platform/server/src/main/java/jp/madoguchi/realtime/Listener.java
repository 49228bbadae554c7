package jp.madoguchi.realtime;

import java.util.UUID;

import jp.madoguchi.consultation.ConsultationChanged;
import jp.madoguchi.consultation.Typed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.tenancy.TenantId;

/** One browser's open stream: who listens, and what waits to be written to it. */
record Listener(TenantId tenant, Caller caller, Mailbox mailbox) {

	Listener(TenantId tenant, Caller caller) {
		this(tenant, caller, new Mailbox());
	}

	void hear(ConsultationChanged change) {
		if (follows(change.consumer())) {
			this.mailbox.changed(change.consultation(), change.version());
		}
	}

	/** The writer's own side needs no telling. */
	void hear(Typed typed) {
		boolean otherSide = typed.byStaff() != (this.caller instanceof Caller.Staff);
		if (otherSide && follows(typed.consumer())) {
			this.mailbox.typing(typed.consultation());
		}
	}

	/** Consumers hear of their own consultations, the desk of all. */
	private boolean follows(UUID consumer) {
		return switch (this.caller) {
			case Caller.Consumer listening -> listening.id().equals(consumer);
			case Caller.Staff _ -> true;
			case Caller.Nobody _, Caller.Gateway _ -> false;
		};
	}

}
