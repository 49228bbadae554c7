package jp.madoguchi.linesimulator.directory;

import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * Someone with a phone and LINE on it.
 *
 * @param id stands in addresses: lower-case letters, digits, hyphens
 * @param about one line about the person's situation, for whoever plays the part
 */
public record Person(String id, String name, int age, @Nullable String about) {

	public Person {
		requireNonNull(id, "id");
		requireNonNull(name, "name");
		if (!id.matches("[a-z0-9-]{1,64}")) {
			throw new IllegalArgumentException("A person's id consists of lower-case letters, digits and hyphens");
		}
	}

	/** The first character of the name, drawn where LINE would show a picture. */
	public String initial() {
		return this.name.substring(0, this.name.offsetByCodePoints(0, 1));
	}

	/**
	 * The person's user id towards a provider.
	 * @see UserIds
	 */
	public String userIdAt(Provider provider) {
		return UserIds.of(provider.id(), this.id);
	}

}
