package jp.madoguchi.local;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on the command line: {@code --name value}, and names that need no value.
 *
 * @param values the values in their order, by name
 */
record OptionValues(Map<String, List<String>> values) {

	/**
	 * Reads a command line.
	 * @param arguments the arguments
	 * @param flags names that stand alone
	 * @param names names that are followed by a value
	 * @return what was given
	 * @throws IllegalArgumentException with a message for the person at the keyboard
	 */
	static OptionValues read(List<String> arguments, Set<String> flags, Set<String> names) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		Iterator<String> rest = arguments.iterator();
		while (rest.hasNext()) {
			String name = rest.next();
			List<String> given = values.computeIfAbsent(name, (_) -> new ArrayList<>());
			if (names.contains(name)) {
				if (!rest.hasNext()) {
					throw new IllegalArgumentException(name + " needs a value.");
				}
				given.add(rest.next());
			}
			else if (!flags.contains(name)) {
				throw new IllegalArgumentException("There is no option " + name + ".");
			}
		}
		return new OptionValues(values);
	}

	boolean has(String flag) {
		return this.values.containsKey(flag);
	}

	List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	Optional<String> last(String name) {
		return all(name).isEmpty() ? Optional.empty() : Optional.of(all(name).getLast());
	}

	/** A number from 1 to 65535. */
	int number(String name, int usual) {
		return last(name).map((text) -> parsed(name, text)).orElse(usual);
	}

	private static int parsed(String name, String text) {
		if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > 65_535) {
			throw new IllegalArgumentException(name + " needs a number from 1 to 65535.");
		}
		return Integer.parseInt(text);
	}

}
