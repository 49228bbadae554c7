package jp.madoguchi.linesimulator.webhook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jp.madoguchi.linesimulator.faults.Fault;
import jp.madoguchi.linesimulator.faults.Faults;

import org.springframework.stereotype.Component;

/**
 * Delivers events in the background, one after another for each provider, and makes the
 * trouble that was ordered. LINE promises no order either, but disturbs it seldom.
 */
@Component
class WebhookQueue {

	private final Map<String, ExecutorService> lines = new ConcurrentHashMap<>();

	private final Map<String, WebhookEvent> heldBack = new ConcurrentHashMap<>();

	private final WebhookSender sender;

	private final ReplyTokens replyTokens;

	private final Faults faults;

	WebhookQueue(WebhookSender sender, ReplyTokens replyTokens, Faults faults) {
		this.sender = sender;
		this.replyTokens = replyTokens;
		this.faults = faults;
	}

	void send(WebhookEvent event) {
		line(event.provider()).execute(() -> deliver(event));
	}

	void redeliver(WebhookEvent event) {
		line(event.provider()).execute(() -> deliverAgain(event));
	}

	private void deliver(WebhookEvent event) {
		String provider = event.provider();
		if (this.faults.strikes(Fault.WEBHOOK_LOST, provider)) {
			return;
		}
		if (!this.heldBack.containsKey(provider) && this.faults.strikes(Fault.WEBHOOK_DISORDER, provider)) {
			this.heldBack.put(provider, event);
			return;
		}
		boolean badlySigned = this.faults.strikes(Fault.WEBHOOK_BAD_SIGNATURE, provider);
		this.sender.send(provider, List.of(event), badlySigned);
		if (this.faults.strikes(Fault.WEBHOOK_DUPLICATE, provider)) {
			this.sender.send(provider, List.of(event), false);
		}
		if (this.faults.strikes(Fault.WEBHOOK_REDELIVERY, provider)) {
			deliverAgain(event);
		}
		WebhookEvent earlier = this.heldBack.remove(provider);
		if (earlier != null) {
			this.sender.send(provider, List.of(earlier), false);
		}
	}

	private void deliverAgain(WebhookEvent event) {
		if (event.replyToken() != null) {
			this.replyTokens.renew(event.replyToken());
		}
		this.sender.send(event.provider(), List.of(event.redelivered()), false);
	}

	private ExecutorService line(String provider) {
		return this.lines.computeIfAbsent(provider,
				(key) -> Executors.newSingleThreadExecutor(Thread.ofVirtual().name("webhook-" + key).factory()));
	}

	@PreDestroy
	void stop() {
		this.lines.values().forEach(ExecutorService::shutdownNow);
	}

}
