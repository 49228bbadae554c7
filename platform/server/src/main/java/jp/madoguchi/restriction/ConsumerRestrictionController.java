package jp.madoguchi.restriction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/** Tells somebody plainly until when nothing is taken from them; never why or by whom. */
@RestController
class ConsumerRestrictionController {

	private final Restrictions restrictions;

	ConsumerRestrictionController(Restrictions restrictions) {
		this.restrictions = restrictions;
	}

	@GetMapping("/api/consumer/restriction")
	@Allowed(Act.CONSULT)
	Own readOwnRestriction(Caller.Consumer consumer) {
		return new Own(this.restrictions.lastDay(consumer.id()).orElse(null));
	}

	/**
	 * What stands against the one who asks.
	 *
	 * @param lastDay its last day, in Japan; null when nothing does
	 */
	record Own(@Nullable LocalDate lastDay) {
	}

}
