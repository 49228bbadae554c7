package jp.madoguchi.linesimulator.directory;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The providers registered with the simulator, ordered by id. */
@Component
public class Providers {

	private final Map<String, Provider> byId = new ConcurrentSkipListMap<>();

	void replaceAll(List<Provider> providers) {
		providers.forEach(this::put);
		this.byId.values().retainAll(providers);
	}

	void put(Provider provider) {
		this.byId.put(provider.id(), provider);
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

	public void setWebhookUrl(String id, URI webhookUrl) {
		this.byId.computeIfPresent(id, (key, provider) -> provider.withWebhookUrl(webhookUrl));
	}

}
