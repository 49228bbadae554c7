package jp.madoguchi.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * Why the id is to be opened, and to whom; kept encrypted with the consumer's key.
 *
 * @param agency the police station or other agency that asks
 * @param officer who asks there
 * @param basis the legal ground; null in danger
 * @param documentNumber number of the agency's letter; null in danger
 * @param danger what the danger is; null without one
 * @param words what else is to be known; may be empty
 * @param callback the agency's own number that was called back; null without danger
 * @param answeredBy who answered there; null without danger
 */
record Grounds(String agency, String officer, @Nullable String basis, @Nullable String documentNumber,
		@Nullable Danger danger, String words, @Nullable String callback, @Nullable String answeredBy) {

	@Override
	public String toString() {
		return "grounds";
	}

}
