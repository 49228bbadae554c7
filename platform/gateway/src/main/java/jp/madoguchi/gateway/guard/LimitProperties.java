package jp.madoguchi.gateway.guard;

import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests are let through, each figure for one host name.
 *
 * @param session by one session cookie
 * @param address before login, by one client address; generous, as a town hall or a
 * mobile carrier's network is one address
 * @param addressCeiling by one address with whatever cookies, which anybody can invent
 * @param webhook of LINE's calls, by one address
 * @param upload of images, by one session cookie, beside all its requests
 * @param tracked how many sessions and addresses are remembered at most
 */
@Validated
@ConfigurationProperties("madoguchi.gateway.limits")
record LimitProperties(@NotNull @Valid Rate session, @NotNull @Valid Rate address, @NotNull @Valid Rate addressCeiling,
		@NotNull @Valid Rate webhook, @NotNull @Valid Rate upload, @DefaultValue("50000") @Min(1) long tracked) {

	/** After this long without a request every allowance is full again. */
	Duration longest() {
		return Stream.of(this.session, this.address, this.addressCeiling, this.webhook, this.upload)
			.map(Rate::within)
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	/**
	 * An allowance that refills evenly.
	 *
	 * @param requests how many may come at once after a rest
	 * @param within the time in which that many are refilled
	 */
	record Rate(@Min(1) @Max(1_000_000) int requests, @NotNull Duration within) {
	}

}
