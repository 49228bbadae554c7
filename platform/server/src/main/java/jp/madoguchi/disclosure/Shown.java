package jp.madoguchi.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.Identities;
import jp.madoguchi.identity.StaffDirectory;

/**
 * A disclosure as those who answer for the centre see it; the id it is about is not here.
 *
 * @param caseNumber null for somebody without a consultation
 * @param mine whether the reader asked for it
 * @param openUntil until when the one who opened it can see the id; null when nobody has
 */
record Shown(UUID id, Kind kind, State state, Review review, @Nullable String caseNumber, Grounds grounds,
		String requestedBy, Instant requestedAt, boolean mine, @Nullable ShownRuling ruling, @Nullable Instant openedAt,
		@Nullable Instant openUntil) {

	@Override
	public String toString() {
		return "disclosure " + this.id;
	}

	/**
	 * What the second person said.
	 *
	 * @param yes whether they agreed
	 * @param late whether more than 24 hours had passed since it was opened in danger
	 * @param reason empty where none was given
	 */
	record ShownRuling(boolean yes, String by, Instant at, boolean late, String reason) {

		@Override
		public String toString() {
			return "ruling";
		}

	}

	/** Puts names to ids. */
	@Component
	static class Maker {

		private final StaffDirectory staff;

		private final Identities identities;

		private final Clock clock;

		Maker(StaffDirectory staff, Identities identities, Clock clock) {
			this.staff = staff;
			this.identities = identities;
			this.clock = clock;
		}

		List<Shown> of(List<Disclosure> disclosures, UUID reader) {
			Map<UUID, String> names = this.staff.names();
			Map<UUID, String> numbers = this.identities
				.numbers(disclosures.stream().map(Disclosure::consultation).filter(Objects::nonNull).toList());
			Instant now = this.clock.instant();
			return disclosures.stream().map((one) -> of(one, reader, names, numbers, now)).toList();
		}

		private static Shown of(Disclosure one, UUID reader, Map<UUID, String> names, Map<UUID, String> numbers,
				Instant now) {
			return new Shown(one.id(), one.kind(), one.state(now), one.review(now),
					Optional.ofNullable(one.consultation()).map(numbers::get).orElse(null), one.grounds(),
					names.getOrDefault(one.requestedBy(), ""), one.requestedAt(), one.requestedBy().equals(reader),
					Optional.ofNullable(one.ruling()).map((ruling) -> of(one, ruling, names)).orElse(null),
					one.openedAt(), one.openUntil());
		}

		private static ShownRuling of(Disclosure one, Disclosure.Ruling ruling, Map<UUID, String> names) {
			Instant due = one.openUntil();
			return new ShownRuling(ruling.decision().isYes(), names.getOrDefault(ruling.by(), ""), ruling.at(),
					one.kind() == Kind.DANGER && due != null && ruling.at().isAfter(due), ruling.reason());
		}

	}

}
