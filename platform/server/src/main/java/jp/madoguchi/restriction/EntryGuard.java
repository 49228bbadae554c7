package jp.madoguchi.restriction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.ConsumerEntering;
import jp.madoguchi.problem.ProblemType;

/**
 * Keeps out whom the centre takes no consultation from. A consultation that the centre
 * itself opened again can be written in: it asked for it.
 */
@Component
class EntryGuard {

	private final Restrictions restrictions;

	EntryGuard(Restrictions restrictions) {
		this.restrictions = restrictions;
	}

	@EventListener
	void refuseTheRestricted(ConsumerEntering entering) {
		if (this.restrictions.lastDay(entering.consumer()).isPresent()) {
			throw ProblemType.RESTRICTED.exception();
		}
	}

}
