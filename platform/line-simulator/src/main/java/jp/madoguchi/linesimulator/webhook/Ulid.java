package jp.madoguchi.linesimulator.webhook;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;

/** ULIDs, the form of LINE's webhook event ids: 48 bits of time, 80 random bits. */
final class Ulid {

	private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	private Ulid() {
	}

	static String at(Instant time) {
		BigInteger value = BigInteger.valueOf(time.toEpochMilli()).shiftLeft(80).or(new BigInteger(80, RANDOM));
		StringBuilder text = new StringBuilder(26);
		for (int shift = 125; shift >= 0; shift -= 5) {
			text.append(CROCKFORD.charAt(value.shiftRight(shift).intValue() & 31));
		}
		return text.toString();
	}

}
