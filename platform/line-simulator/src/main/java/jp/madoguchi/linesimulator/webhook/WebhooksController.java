package jp.madoguchi.linesimulator.webhook;

import java.util.List;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Control: what webhook calls were made, and calls on demand. */
@RestController
@RequestMapping("/simulator/webhooks")
class WebhooksController {

	private final WebhookLog log;

	private final WebhookQueue queue;

	private final WebhookSender sender;

	private final Providers providers;

	WebhooksController(WebhookLog log, WebhookQueue queue, WebhookSender sender, Providers providers) {
		this.log = log;
		this.queue = queue;
		this.sender = sender;
		this.providers = providers;
	}

	@GetMapping
	DeliveryList list(@RequestParam(defaultValue = "0") long since) {
		return new DeliveryList(this.log.since(since));
	}

	/** Sends a call without events and waits for its answer. */
	@PostMapping("/{provider}/empty")
	WebhookAnswer empty(@PathVariable String provider) {
		Provider receiver = this.providers.get(provider);
		if (receiver.messaging().webhookUrl() == null) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "The provider has no webhook");
		}
		return this.sender.test(receiver, receiver.messaging().webhookUrl());
	}

	/** Sends again, as redeliveries, all events that were never answered with 2xx. */
	@PostMapping("/{provider}/redeliveries")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void redeliverUnaccepted(@PathVariable String provider) {
		this.log.unaccepted(provider).forEach(this.queue::redeliver);
	}

	@PostMapping("/{provider}/redeliveries/{eventId}")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void redeliver(@PathVariable String provider, @PathVariable String eventId) {
		WebhookEvent event = this.log.event(provider, eventId)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such event"));
		this.queue.redeliver(event);
	}

	record DeliveryList(List<WebhookDelivery> deliveries) {

	}

}
