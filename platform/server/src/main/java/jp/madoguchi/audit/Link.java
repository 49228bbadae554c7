package jp.madoguchi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jp.madoguchi.tenancy.TenantId;

/**
 * The end of a chain so far: how many entries it seals, and the hash over all of them.
 *
 * @param position of the last entry; zero before the first
 * @param hash SHA-256, as 64 hexadecimal digits
 */
record Link(long position, String hash) {

	/** What the first entry of a tenant's chain is linked to. */
	static Link first(TenantId tenant) {
		return new Link(0, sha256("madoguchi audit " + tenant));
	}

	/** Links the next entry to this one. */
	Link next(Entry entry) {
		long next = this.position + 1;
		return new Link(next, sha256(this.hash + "\n" + next + "\n" + entry.canonical()));
	}

	byte[] bytes() {
		return HexFormat.of().parseHex(this.hash);
	}

	static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

	private static String sha256(String text) {
		try {
			return hex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
