package jp.madoguchi.casework;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something a record says about a consultation, whatever a centre calls it. What was told
 * before the first message, a tag group and a field of the card meet in it.
 */
public enum Fact {

	AGE, GENDER, OCCUPATION, RESIDENCE, FOR_WHOM, CALL_NAME, TELEPHONE, CONTRACT_DAY, PAPER_DAY,
	/** Whether there is a paper at all, as {@link CaseDeadline.Paper} has it in JSON. */
	PAPER, AMOUNT, PAYMENT, OTHER_PARTY, PRODUCT, PURCHASE_FORM, CONTENT, OUTCOME;

	/** The name in JSON. */
	@JsonValue
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
