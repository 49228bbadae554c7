package jp.madoguchi.casework;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.ConsultationClosing;
import jp.madoguchi.problem.ProblemType;

/** Keeps counselors from closing what is not classified yet. */
@Component
class ClosingGuard {

	private final Tagging tagging;

	ClosingGuard(Tagging tagging) {
		this.tagging = tagging;
	}

	/** In the transaction that closes: it is refused whole, or nothing is missing. */
	@EventListener
	void demandTags(ConsultationClosing closing) {
		List<String> missing = this.tagging.missing(this.tagging.newest(closing.consultation()).content())
			.stream()
			.map(TagGroup::name)
			.toList();
		if (!missing.isEmpty()) {
			throw ProblemType.TAGS_MISSING.naming(missing);
		}
	}

}
