package jp.madoguchi.linesimulator.oauth;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The fields of a form sent to an OAuth endpoint. */
public record Form(Map<String, String> fields) {

	/**
	 * The value of a field.
	 * @throws OAuthRefusal invalid_request if the field is missing or empty
	 */
	public String required(String name) {
		String value = optional(name);
		if (value == null || value.isEmpty()) {
			throw OAuthRefusal.invalidRequest(name + " is required");
		}
		return value;
	}

	public @Nullable String optional(String name) {
		return this.fields.get(name);
	}

}
