package jp.madoguchi.gateway.guard;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import org.springframework.stereotype.Component;

/**
 * What is left of each limit, in memory of this gateway. When more is asked to be
 * remembered than there is room for, the cache keeps what is used often: a flood of
 * invented cookies pushes out itself, not the people at work.
 */
@Component
class Allowances {

	/** Whose allowance: everything that is counted together. */
	record Holder(String host, Kind kind, String who) {
	}

	enum Kind {

		SESSION, ADDRESS, ADDRESS_CEILING, WEBHOOK, UPLOAD

	}

	private final LimitProperties limits;

	private final LoadingCache<Holder, Bucket> buckets;

	Allowances(LimitProperties limits) {
		this.limits = limits;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(limits.tracked())
			.expireAfterAccess(limits.longest())
			.build(this::full);
	}

	/** Takes one request; the seconds to wait if there is none left, otherwise zero. */
	long take(Holder holder) {
		ConsumptionProbe probe = this.buckets.get(holder).tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? 0 : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
	}

	private Bucket full(Holder holder) {
		LimitProperties.Rate rate = switch (holder.kind()) {
			case SESSION -> this.limits.session();
			case ADDRESS -> this.limits.address();
			case ADDRESS_CEILING -> this.limits.addressCeiling();
			case WEBHOOK -> this.limits.webhook();
			case UPLOAD -> this.limits.upload();
		};
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.within()))
			.build();
	}

}
