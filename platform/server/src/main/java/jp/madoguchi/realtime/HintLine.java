package jp.madoguchi.realtime;

import java.util.Optional;
import java.util.UUID;

import jp.madoguchi.consultation.ConsultationChanged;
import jp.madoguchi.consultation.Typed;
import jp.madoguchi.tenancy.TenantId;

/**
 * A hint as it travels between replicas: ids and a number, one line each. Replicas of the
 * version before and after this one read each other's; what can't be read is left out,
 * since looking finds it.
 */
final class HintLine {

	private HintLine() {
	}

	static String of(ConsultationChanged change) {
		return "changed %s %s %s %d".formatted(change.tenant(), change.consultation(), change.consumer(),
				change.version());
	}

	static String of(Typed typed) {
		return "typed %s %s %s %s".formatted(typed.tenant(), typed.consultation(), typed.consumer(), typed.byStaff());
	}

	static void read(String line, Listeners listeners) {
		String[] words = line.split(" ", -1);
		if (words.length == 5) {
			id(words[2]).ifPresent((consultation) -> id(words[3])
				.ifPresent((consumer) -> announce(words, consultation, consumer, listeners)));
		}
	}

	private static void announce(String[] words, UUID consultation, UUID consumer, Listeners listeners) {
		TenantId tenant = new TenantId(words[1]);
		switch (words[0]) {
			case "changed" ->
				listeners.announce(new ConsultationChanged(tenant, consultation, consumer, Long.parseLong(words[4])));
			case "typed" ->
				listeners.announce(new Typed(tenant, consultation, consumer, Boolean.parseBoolean(words[4])));
			default -> {
				// A newer replica's kind of hint.
			}
		}
	}

	private static Optional<UUID> id(String word) {
		try {
			return Optional.of(UUID.fromString(word));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
