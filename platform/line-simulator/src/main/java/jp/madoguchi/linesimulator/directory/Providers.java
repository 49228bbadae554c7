package jp.madoguchi.linesimulator.directory;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The providers registered with the simulator, in the order they came. */
@Component
public class Providers {

	private volatile Map<String, Provider> byId = Map.of();

	synchronized void replaceAll(List<Provider> providers) {
		Map<String, Provider> fresh = new LinkedHashMap<>();
		providers.forEach((provider) -> fresh.put(provider.id(), provider));
		this.byId = Collections.unmodifiableMap(fresh);
	}

	synchronized void put(Provider provider) {
		Map<String, Provider> more = new LinkedHashMap<>(this.byId);
		more.put(provider.id(), provider);
		this.byId = Collections.unmodifiableMap(more);
	}

	public Collection<Provider> all() {
		return this.byId.values();
	}

	/**
	 * The provider with this id.
	 * @throws ResponseStatusException 404 if there is none
	 */
	public Provider get(String id) {
		return Optional.ofNullable(this.byId.get(id))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such provider"));
	}

	public Optional<Provider> byLoginChannel(String channelId) {
		return all().stream().filter((provider) -> provider.login().channelId().equals(channelId)).findFirst();
	}

	public Optional<Provider> byMessagingChannel(String channelId) {
		return all().stream().filter((provider) -> provider.messaging().channelId().equals(channelId)).findFirst();
	}

	public synchronized void setWebhookUrl(String id, URI webhookUrl) {
		put(get(id).withWebhookUrl(webhookUrl));
	}

}
