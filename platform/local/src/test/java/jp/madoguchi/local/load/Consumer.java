package jp.madoguchi.local.load;

import java.util.UUID;

/**
 * A consumer in a consultation that a counselor has taken.
 *
 * @param tenant the centre's id
 * @param browser their browser, signed in
 * @param consultation their open consultation
 * @param desk the desk that took it
 */
record Consumer(String tenant, Visitor browser, UUID consultation, Visitor desk) {

	String messages() {
		return "/api/consumer/consultations/" + this.consultation + "/messages";
	}

	String changesAtDesk(long after) {
		return "/api/desk/consultations/" + this.consultation + "/changes?after=" + after;
	}

}
