package jp.madoguchi.disclosure;

import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.consultation.Identities;
import jp.madoguchi.line.LineTraces;

/** Opens the id for the one who may see it now; each look is in the trail first. */
@Service
@Transactional
class Identifying {

	private final Disclosures disclosures;

	private final Consumers consumers;

	private final Identities identities;

	private final LineTraces line;

	Identifying(Disclosures disclosures, Consumers consumers, Identities identities, LineTraces line) {
		this.disclosures = disclosures;
		this.consumers = consumers;
		this.identities = identities;
		this.line = line;
	}

	/**
	 * Opens it.
	 * @param look as what the trail notes it
	 * @throws jp.madoguchi.problem.ProblemException as {@link Disclosures#look}
	 */
	Opened open(UUID id, UUID by, Deed look) {
		Disclosure disclosure = this.disclosures.look(id, by, look);
		Consumers.LineRecipient known = this.consumers.recipient(disclosure.person());
		return new Opened(disclosure, new Identification(known.uid(), known.provider(),
				this.line.account().filter((account) -> account.provider().equals(known.provider())).orElse(null),
				this.identities.of(disclosure.person()), this.line.eventsOf(disclosure.person()),
				this.line.entriesOf(disclosure.person()), Objects.requireNonNull(disclosure.openUntil())));
	}

	/** The disclosure and what it opens. */
	record Opened(Disclosure disclosure, Identification identification) {
	}

}
