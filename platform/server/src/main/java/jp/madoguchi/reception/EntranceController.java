package jp.madoguchi.reception;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenants;

/** What anyone sees of the centre before signing in. */
@RestController
@Allowed(Act.ENTER)
class EntranceController {

	private final Settings settings;

	private final Tenants tenants;

	private final ReceptionStatus status;

	private final NowPages pages;

	private final Clock clock;

	EntranceController(Settings settings, Tenants tenants, ReceptionStatus status, NowPages pages, Clock clock) {
		this.settings = settings;
		this.tenants = tenants;
		this.status = status;
		this.pages = pages;
		this.clock = clock;
	}

	/**
	 * Describes the centre; a centre that hasn't said anything about itself is not open
	 * yet.
	 */
	@GetMapping("/api/consumer/entrance")
	Entrance describeEntrance() {
		Centre centre = this.settings.find(Centre.TOPIC, Centre.class).orElseThrow(ProblemType.UNAVAILABLE::exception);
		return new Entrance(this.tenants.current().centreName(), centre.officialLine(), centre.operator(),
				centre.contractor(), centre.neutralTitle(), centre.hideAddress(), centre.phone(),
				centre.receptionHours(), centre.topics(), centre.notTopics(), this.status.now(),
				Optional.of(centre.addFriendUrl()).filter((url) -> !url.isEmpty()).orElse(null), this.clock.instant());
	}

	@GetMapping("/api/consumer/consent")
	ConsentText readConsentText() {
		return this.settings.find(ConsentText.TOPIC, ConsentText.class).orElseThrow(ProblemType.UNAVAILABLE::exception);
	}

	/** The numbers to call, for the card that comes where somebody writes of a danger. */
	@GetMapping("/api/consumer/now-page")
	ServedNowPage readNumbersToCall() {
		return this.pages.find().orElseThrow(ProblemType.UNAVAILABLE::exception);
	}

	record Entrance(String centreName, String officialLine, String operator, String contractor, String neutralTitle,
			String hideAddress, Centre.Phone phone, String receptionHours, List<String> topics, List<String> notTopics,
			ReceptionStatus.Status status, @Nullable String addFriendUrl, Instant now) {
	}

}
