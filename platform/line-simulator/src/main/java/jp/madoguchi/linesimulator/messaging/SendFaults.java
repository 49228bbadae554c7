package jp.madoguchi.linesimulator.messaging;

import java.time.Duration;

import jp.madoguchi.linesimulator.faults.Fault;
import jp.madoguchi.linesimulator.faults.Faults;

import org.springframework.stereotype.Component;

/** The trouble that was ordered for sending. */
@Component
class SendFaults {

	/**
	 * Longer than any client should wait: line-bot-sdk-java gives up after ten seconds.
	 */
	private static final Duration LATE = Duration.ofSeconds(20);

	private final Faults faults;

	SendFaults(Faults faults) {
		this.faults = faults;
	}

	/** Before anything is accepted. */
	void beforeAccepting(CallingBot bot) {
		String provider = bot.provider().id();
		if (this.faults.strikes(Fault.SEND_FAILS, provider)) {
			throw MessagingRefusal.serverError();
		}
		if (this.faults.strikes(Fault.SEND_RATE_LIMITED, provider)) {
			throw MessagingRefusal.rateLimited();
		}
	}

	boolean overQuota(CallingBot bot) {
		return this.faults.strikes(Fault.SEND_OVER_QUOTA, bot.provider().id());
	}

	/** After the messages have been accepted. */
	void afterAccepting(CallingBot bot) {
		String provider = bot.provider().id();
		if (this.faults.strikes(Fault.SEND_ACCEPTED_BUT_FAILS, provider)) {
			throw MessagingRefusal.serverError();
		}
		if (this.faults.strikes(Fault.SEND_ACCEPTED_BUT_LATE, provider)) {
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(LATE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
