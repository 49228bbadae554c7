package jp.madoguchi.consultation;

import java.time.Instant;

/** The answer to a message: it is kept, here is its place. */
record Kept(int seq, long version, Instant at) {

	static Kept of(Appended appended) {
		return new Kept(appended.seq(), appended.version(), appended.at());
	}

}
