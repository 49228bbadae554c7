package jp.madoguchi.consultation;

import java.util.UUID;

/** Who wrote a message: the consumer it belongs to or someone of the centre's staff. */
record Author(Kind kind, UUID id) {

	enum Kind {

		CONSUMER("consumer"), STAFF("staff");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		String key() {
			return this.key;
		}

	}

}
