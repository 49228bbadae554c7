package jp.madoguchi.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.madoguchi.store.ObjectName;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.TenantKeys;

/**
 * The end a chain once had, as it is kept in the object store. All of it stands in the
 * object's name, so that one listing shows every head there ever was.
 *
 * @param link position and hash
 * @param mark made of them with the tenant's key: who can only write to the store can't
 * make one
 */
record Head(Link link, String mark) {

	private static final Pattern NAME = Pattern.compile("(\\d{19})-([0-9a-f]{64})-([0-9a-f]{64})");

	/** The head the bound tenant's chain has now. */
	static Head of(Link link, TenantKeys keys) {
		return new Head(link, mark(link, keys));
	}

	/** Reads a name; nothing when no head ever had it. */
	static Optional<Head> read(ObjectName name) {
		Matcher parts = NAME.matcher(name.name());
		return parts.matches()
				? Optional.of(new Head(new Link(Long.parseLong(parts.group(1)), parts.group(2)), parts.group(3)))
				: Optional.empty();
	}

	/** Where the bound tenant's heads lie. */
	static String folder() {
		return "audit/" + CurrentTenant.id();
	}

	ObjectName name() {
		return new ObjectName(folder(), "%019d-%s-%s".formatted(this.link.position(), this.link.hash(), this.mark));
	}

	boolean isGenuine(TenantKeys keys) {
		return mark(this.link, keys).equals(this.mark);
	}

	private static String mark(Link link, TenantKeys keys) {
		return Link.hex(keys.lookup("audit.head", link.position() + "\n" + link.hash()));
	}

}
