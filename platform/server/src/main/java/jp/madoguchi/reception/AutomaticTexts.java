package jp.madoguchi.reception;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a centre says by itself in its own chat; plain text, no markup.
 *
 * @param outOfHours the reply outside reception hours; the next opening is added
 */
record AutomaticTexts(@NotBlank @Size(max = 1000) String outOfHours) {

	static final String TOPIC = "automatic-texts";

}
