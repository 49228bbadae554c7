package jp.madoguchi.store;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An object's name. It may be read by whoever can list the store, so it tells nothing
 * about anybody.
 *
 * @param folder what kind of object it is
 * @param name unique in its folder, two characters or more
 */
public record ObjectName(String folder, String name) {

	private static final Pattern FOLDER = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

	private static final Pattern NAME = Pattern.compile("[a-z0-9-]{2,}");

	public ObjectName {
		if (!FOLDER.matcher(folder).matches() || !NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("not an object's name");
		}
	}

	public ObjectName(String folder, UUID name) {
		this(folder, name.toString());
	}

	/** The name in the store. */
	String key() {
		return this.folder + "/" + this.name;
	}

}
