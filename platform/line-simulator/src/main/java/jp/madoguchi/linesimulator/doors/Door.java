package jp.madoguchi.linesimulator.doors;

import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * One way into the stack, for a demonstration person.
 *
 * @param group heading under which the door stands
 * @param person user name to log in with
 * @param totpSecret the second factor's secret in Base32, as an authenticator takes it
 */
record Door(@Nullable String group, String label, String url, @Nullable String person, @Nullable String password,
		@Nullable String totpSecret, @Nullable String note) {

	Door {
		requireNonNull(label, "label");
		requireNonNull(url, "url");
		if (totpSecret != null) {
			Base32.decode(totpSecret);
		}
	}

	String heading() {
		return (this.group != null) ? this.group : "";
	}

}
