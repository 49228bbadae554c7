package jp.madoguchi.consultation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.TenantId;

/**
 * Finds what must not wait in what consumers write, at the one moment the text is plain:
 * only of what kind it is goes any further. Words are asked for with every message, so
 * each replica holds them for some seconds.
 */
@Component
class Dangers {

	private final Settings settings;

	private final Marks marks;

	private final Announcements announcements;

	private final Cache<TenantId, DangerWords> known = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(5))
		.build();

	Dangers(Settings settings, Marks marks, Announcements announcements) {
		this.settings = settings;
		this.marks = marks;
		this.announcements = announcements;
	}

	/** Returns the dangers a text speaks of, the gravest first. */
	List<DangerGroup> in(String text) {
		return this.known
			.get(CurrentTenant.id(),
					(_) -> this.settings.find(DangerWords.TOPIC, DangerWords.class).orElse(DangerWords.STANDARD))
			.in(text);
	}

	/**
	 * Marks the consultation they were written in, in the transaction that keeps the
	 * message.
	 */
	void mark(UUID consultation, List<DangerGroup> dangers) {
		dangers.forEach((danger) -> this.marks.urge(consultation, danger.reason()));
		this.announcements.danger(consultation);
	}

	/** Replaces the words; other replicas follow within seconds. */
	void set(DangerWords words) {
		this.settings.save(DangerWords.TOPIC, words);
		this.known.invalidate(CurrentTenant.id());
	}

}
