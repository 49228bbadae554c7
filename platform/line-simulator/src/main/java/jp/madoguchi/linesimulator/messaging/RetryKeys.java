package jp.madoguchi.linesimulator.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Retry keys of accepted pushes; each is remembered for 24 hours. */
@Component
class RetryKeys {

	private static final Duration LIFETIME = Duration.ofHours(24);

	private final Map<Key, Accepted> accepted = new ConcurrentHashMap<>();

	private final Clock clock;

	RetryKeys(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Reads the header.
	 * @throws MessagingRefusal 400 if the header holds no UUID
	 */
	static @Nullable UUID parse(@Nullable String header) {
		if (header == null) {
			return null;
		}
		try {
			return UUID.fromString(header);
		}
		catch (IllegalArgumentException ex) {
			throw MessagingRefusal.badRequest("The retry key is invalid");
		}
	}

	Optional<Accepted> find(String channelId, UUID key) {
		return Optional.ofNullable(this.accepted.get(new Key(channelId, key)))
			.filter((found) -> found.at().plus(LIFETIME).isAfter(this.clock.instant()));
	}

	void remember(String channelId, UUID key, Accepted push) {
		this.accepted.put(new Key(channelId, key), push);
	}

	private record Key(String channelId, UUID key) {

	}

}
