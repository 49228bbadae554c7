package jp.madoguchi.audit;

import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What the trail can tell that somebody did. Names are kept for good: none is renamed.
 */
public enum Deed {

	CONSULTATION_OPENED, CONSULTATION_VIEWED, CONSULTATION_TAKEN, CONSULTATION_RELEASED, CONSULTATION_CLOSED,
	CONSULTATION_REOPENED, CONTACT_PROMISED, PROMISE_TAKEN_BACK,

	CONSULTATION_ASSIGNED, LIMIT_SET, HANDOVER_OFFERED, HANDOVER_ACCEPTED, HANDOVER_REFUSED, HANDOVER_RETURNED,
	RETURN_SEEN,

	MESSAGE_SENT, MESSAGE_CORRECTED, MESSAGE_WITHDRAWN, MESSAGE_REDACTED, IMAGE_VIEWED,

	TAGS_WRITTEN, MEMO_WRITTEN, CARD_WRITTEN,

	CONSENT_GIVEN, NOTICES_CHOSEN,

	SIGNED_IN, SIGNED_OUT, DESK_LOCKED, DESK_UNLOCKED,

	SETTING_SAVED, TEMPLATE_KEPT, TEMPLATE_DROPPED, CENTRE_SUSPENDED, CENTRE_RESUMED;

	/** Its name in rows and in the contract. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Deed of(String key) {
		return Arrays.stream(values()).filter((deed) -> deed.key().equals(key)).findFirst().orElseThrow();
	}

}
