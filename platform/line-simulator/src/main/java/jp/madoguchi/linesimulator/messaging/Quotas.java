package jp.madoguchi.linesimulator.messaging;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.madoguchi.linesimulator.directory.MessagingChannel;

import org.springframework.stereotype.Component;

/**
 * Messages used up per channel and month of Japan's calendar. Each recipient reached
 * counts one, however many message objects a push has; replies are free.
 */
@Component
class Quotas {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private final Map<Key, Long> used = new ConcurrentHashMap<>();

	private final Clock clock;

	Quotas(Clock clock) {
		this.clock = clock;
	}

	long used(MessagingChannel channel) {
		return this.used.getOrDefault(thisMonth(channel), 0L);
	}

	boolean exhausted(MessagingChannel channel) {
		Long quota = channel.quota();
		return quota != null && used(channel) >= quota;
	}

	void countOne(MessagingChannel channel) {
		this.used.merge(thisMonth(channel), 1L, Long::sum);
	}

	private Key thisMonth(MessagingChannel channel) {
		return new Key(channel.channelId(), YearMonth.now(this.clock.withZone(JAPAN)));
	}

	private record Key(String channelId, YearMonth month) {

	}

}
