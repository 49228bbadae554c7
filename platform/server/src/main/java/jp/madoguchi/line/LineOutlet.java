package jp.madoguchi.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.consultation.Consumers.LineRecipient;
import jp.madoguchi.tenancy.Side;
import jp.madoguchi.tenancy.Tenants;

/**
 * The only class that talks to LINE, always for the bound tenant and with its channels.
 * Of a message it accepts nothing but the recipient and which reviewed text; the link is
 * the tenant's own entrance. So no content can reach LINE through it. What it logs is
 * what LINE asks developers to log: call, time, status, request id.
 */
@Component
class LineOutlet {

	private static final Logger log = LoggerFactory.getLogger(LineOutlet.class);

	/** Stateless channel tokens live 15 minutes. */
	private static final Duration TOKEN_KEPT = Duration.ofMinutes(13);

	/**
	 * How long LINE is left in peace after it said that the month's messages are used up.
	 */
	private static final Duration QUOTA_REST = Duration.ofHours(1);

	private static final Duration CONNECTING = Duration.ofSeconds(3);

	private final LineProperties properties;

	private final LineChannels channels;

	private final Tenants tenants;

	private final JsonMapper json;

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(CONNECTING)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final Cache<LineSettings.Channel, MessagingApiClient> clients = Caffeine.newBuilder()
		.expireAfterWrite(TOKEN_KEPT)
		.build();

	private final Cache<LineSettings.Channel, SendOutcome> usedUp = Caffeine.newBuilder()
		.expireAfterWrite(QUOTA_REST)
		.build();

	LineOutlet(LineProperties properties, LineChannels channels, Tenants tenants, JsonMapper json) {
		this.properties = properties;
		this.channels = channels;
		this.tenants = tenants;
		this.json = json;
	}

	/**
	 * Sends a notice.
	 * @param retryKey the same at every attempt of one notice, so that LINE delivers it
	 * once
	 */
	SendOutcome push(LineRecipient recipient, NoticeTemplate template, UUID retryKey) {
		LineSettings line = this.channels.find().orElseThrow();
		if (!recipient.provider().equals(line.providerId())) {
			return SendOutcome.REFUSED;
		}
		SendOutcome outcome = this.usedUp.getIfPresent(line.messaging());
		if (outcome == null) {
			outcome = send(line, "push", (client) -> client.pushMessage(retryKey,
					new PushMessageRequest(recipient.uid(), only(template.text(entrance())), false, null)));
		}
		if (outcome == SendOutcome.QUOTA_USED_UP) {
			this.usedUp.asMap().putIfAbsent(line.messaging(), outcome);
		}
		return outcome;
	}

	/** Answers somebody's words in the talk; a reply token is good for one answer. */
	SendOutcome reply(String replyToken, GuidanceTemplate template) {
		return send(this.channels.find().orElseThrow(), "reply", (client) -> client
			.replyMessage(new ReplyMessageRequest(replyToken, only(template.text(entrance())), false)));
	}

	/**
	 * Redeems the code of a finished login and returns the person's user id under the
	 * centre's provider. LINE's tokens are revoked before this returns; none is kept.
	 * @return empty when LINE refuses the code, vouches for another channel or login, or
	 * is away
	 */
	Optional<String> redeem(String code, URI callback, LoginAttempt attempt) {
		LineSettings.Channel login = this.channels.find().orElseThrow().login();
		try {
			HttpResponse<byte[]> answer = post("/oauth2/v2.1/token",
					new Form().with("grant_type", "authorization_code")
						.with("code", code)
						.with("redirect_uri", callback.toString())
						.with("client_id", login.id())
						.with("client_secret", login.secret())
						.with("code_verifier", attempt.verifier()));
			if (answer.statusCode() != 200) {
				return Optional.empty();
			}
			LoginTokens tokens = this.json.readValue(answer.body(), LoginTokens.class);
			try {
				return verify(tokens, login, attempt);
			}
			finally {
				revoke(tokens, login);
			}
		}
		catch (IOException | JacksonException ex) {
			log.warn("LINE Login did not answer: {}", ex.getClass().getName());
			return Optional.empty();
		}
	}

	private Optional<String> verify(LoginTokens tokens, LineSettings.Channel login, LoginAttempt attempt)
			throws IOException {
		HttpResponse<byte[]> answer = post("/oauth2/v2.1/verify",
				new Form().with("id_token", tokens.idToken())
					.with("client_id", login.id())
					.with("nonce", attempt.nonce()));
		return (answer.statusCode() == 200)
				? this.json.readValue(answer.body(), IdToken.class).userFor(login.id(), attempt.nonce())
				: Optional.empty();
	}

	private void revoke(LoginTokens tokens, LineSettings.Channel login) {
		try {
			post("/oauth2/v2.1/revoke",
					new Form().with("access_token", tokens.accessToken())
						.with("client_id", login.id())
						.with("client_secret", login.secret()));
		}
		catch (IOException ex) {
			log.warn("A token of LINE Login was forgotten without being revoked: {}", ex.getClass().getName());
		}
	}

	private SendOutcome send(LineSettings line, String call,
			Function<MessagingApiClient, CompletableFuture<? extends Result<?>>> message) {
		try {
			Optional<MessagingApiClient> client = client(line.messaging());
			if (client.isEmpty()) {
				return SendOutcome.REFUSED;
			}
			Result<?> result = message.apply(client.get()).get();
			log.info("LINE {}: 200, request {}", call, result.requestId());
			return SendOutcome.ACCEPTED;
		}
		catch (ExecutionException ex) {
			return refused(line, call, ex);
		}
		catch (IOException | JacksonException ex) {
			log.warn("LINE {}: no channel token: {}", call, ex.getClass().getName());
			return SendOutcome.LATER;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return SendOutcome.LATER;
		}
	}

	private SendOutcome refused(LineSettings line, String call, ExecutionException failure) {
		if (!(failure.getCause() instanceof MessagingApiClientException answer)) {
			log.warn("LINE {}: no answer", call);
			return SendOutcome.LATER;
		}
		log.warn("LINE {}: {}, request {}", call, answer.getCode(), answer.getRequestId());
		if (answer.getCode() == 401) {
			this.clients.invalidate(line.messaging());
			return SendOutcome.LATER;
		}
		return SendOutcome.of(answer.getCode(), String.valueOf(answer.getMessage()));
	}

	/** A client holds its token; both are thrown away together. */
	private Optional<MessagingApiClient> client(LineSettings.Channel messaging) throws IOException {
		MessagingApiClient known = this.clients.getIfPresent(messaging);
		if (known != null) {
			return Optional.of(known);
		}
		HttpResponse<byte[]> answer = post("/oauth2/v3/token",
				new Form().with("grant_type", "client_credentials")
					.with("client_id", messaging.id())
					.with("client_secret", messaging.secret()));
		if (answer.statusCode() >= 500 || answer.statusCode() == 429) {
			throw new IOException("no channel token for now");
		}
		if (answer.statusCode() != 200) {
			return Optional.empty();
		}
		String token = this.json.readValue(answer.body(), ChannelToken.class).accessToken();
		// Without usingDefaultLogger(false) the client would log bodies and tokens.
		MessagingApiClient client = MessagingApiClient.builder(token)
			.apiEndPoint(this.properties.apiUrl())
			.usingDefaultLogger(false)
			.connectTimeout(CONNECTING)
			.readTimeout(this.properties.patience())
			.writeTimeout(this.properties.patience())
			.build();
		this.clients.put(messaging, client);
		return Optional.of(client);
	}

	private HttpResponse<byte[]> post(String path, Form form) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(this.properties.apiUrl().resolve(path))
			.timeout(this.properties.patience())
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.encoded()))
			.build();
		try {
			HttpResponse<byte[]> answer = this.http.send(request, BodyHandlers.ofByteArray());
			log.info("LINE {}: {}, request {}", path, answer.statusCode(),
					answer.headers().firstValue("x-line-request-id").orElse("unknown"));
			return answer;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private URI entrance() {
		return this.tenants.current().origin(Side.CONSUMER).resolve("/");
	}

	private static List<Message> only(String text) {
		return List.of(new TextMessage(text));
	}

	record LoginTokens(@JsonProperty("access_token") String accessToken, @JsonProperty("id_token") String idToken) {

		LoginTokens {
			Objects.requireNonNull(accessToken);
			Objects.requireNonNull(idToken);
		}

		@Override
		public String toString() {
			return "tokens";
		}

	}

	record ChannelToken(@JsonProperty("access_token") String accessToken) {

		ChannelToken {
			Objects.requireNonNull(accessToken);
		}

		@Override
		public String toString() {
			return "a channel token";
		}

	}

}
