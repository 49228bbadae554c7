package jp.madoguchi.realtime;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jp.madoguchi.consultation.ConsultationChanged;
import jp.madoguchi.consultation.Typed;
import jp.madoguchi.tenancy.TenantId;

/**
 * A hint as it travels between replicas: ids and a number, one line each. Replicas of the
 * version before and after this one read each other's; what can't be read is left out,
 * since looking finds it.
 */
final class HintLine {

	private static final Logger log = LoggerFactory.getLogger(HintLine.class);

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
		try {
			read(line.split(" ", -1), listeners);
		}
		catch (IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			log.debug("A hint that can't be read");
		}
	}

	private static void read(String[] words, Listeners listeners) {
		TenantId tenant = new TenantId(words[1]);
		UUID consultation = UUID.fromString(words[2]);
		UUID consumer = UUID.fromString(words[3]);
		switch (words[0]) {
			case "changed" ->
				listeners.announce(new ConsultationChanged(tenant, consultation, consumer, Long.parseLong(words[4])));
			case "typed" ->
				listeners.announce(new Typed(tenant, consultation, consumer, Boolean.parseBoolean(words[4])));
			default -> throw new IllegalArgumentException("another kind of hint");
		}
	}

}
