package jp.madoguchi.linesimulator.oauth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jp.madoguchi.linesimulator.directory.Provider;
import jp.madoguchi.linesimulator.directory.Providers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Stateless channel access tokens, valid for 15 minutes. A token carries its channel and
 * its end, signed with the channel secret, so that it outlives a restart of the
 * simulator.
 */
@Component
public class ChannelTokens {

	static final Duration LIFETIME = Duration.ofMinutes(15);

	private static final String SCHEME = "Bearer ";

	private final Providers providers;

	private final Clock clock;

	ChannelTokens(Providers providers, Clock clock) {
		this.providers = providers;
		this.clock = clock;
	}

	String issue(String channelId, String channelSecret) {
		long end = this.clock.instant().plus(LIFETIME).getEpochSecond();
		String content = channelId + "." + end + "." + Secrets.random();
		return content + "." + Secrets.sign(channelSecret, content);
	}

	/** The provider whose Messaging API channel holds the token in this header. */
	public Optional<Provider> messagingChannel(@Nullable String authorization) {
		return read(authorization).flatMap((token) -> this.providers.byMessagingChannel(token.channelId())
			.filter((provider) -> token.signedWith(provider.messaging().channelSecret())));
	}

	/** The provider whose LINE Login channel holds the token in this header. */
	public Optional<Provider> loginChannel(@Nullable String authorization) {
		return read(authorization).flatMap((token) -> this.providers.byLoginChannel(token.channelId())
			.filter((provider) -> token.signedWith(provider.login().channelSecret())));
	}

	private Optional<Token> read(@Nullable String authorization) {
		if (authorization == null || !authorization.startsWith(SCHEME)) {
			return Optional.empty();
		}
		String[] parts = authorization.substring(SCHEME.length()).split("\\.", -1);
		if (parts.length != 4 || !parts[1].matches("[0-9]{1,12}")) {
			return Optional.empty();
		}
		Instant end = Instant.ofEpochSecond(Long.parseLong(parts[1]));
		return end.isAfter(this.clock.instant())
				? Optional.of(new Token(parts[0], String.join(".", parts[0], parts[1], parts[2]), parts[3]))
				: Optional.empty();
	}

	private record Token(String channelId, String content, String signature) {

		boolean signedWith(String secret) {
			return Secrets.same(Secrets.sign(secret, this.content), this.signature);
		}

	}

}
