package jp.madoguchi.linesimulator.talk;

import jp.madoguchi.linesimulator.directory.Person;
import jp.madoguchi.linesimulator.directory.Provider;

/** One person and one provider's official account, by their ids. */
public record Contact(String provider, String person) {

	public static Contact of(Provider provider, Person person) {
		return new Contact(provider.id(), person.id());
	}

}
