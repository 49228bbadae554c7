package jp.madoguchi.linesimulator;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.PushMessageResponse;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageResponse;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.oauth.client.ChannelAccessTokenClient;

/** The SDK's own clients, pointed at the simulator. */
final class Bots {

	private Bots() {
	}

	/** A Messaging API client of 長野県's channel, with a token it fetched itself. */
	static MessagingApiClient nagano(URI simulator) {
		return client(simulator, token(simulator));
	}

	static MessagingApiClient client(URI simulator, String token) {
		return MessagingApiClient.builder(token).apiEndPoint(simulator).usingDefaultLogger(false).build();
	}

	static String token(URI simulator) {
		ChannelAccessTokenClient tokens = ChannelAccessTokenClient.builder()
			.apiEndPoint(simulator)
			.usingDefaultLogger(false)
			.build();
		return tokens.issueStatelessChannelToken("client_credentials", "", "", "2001", Simulation.BOT_SECRET)
			.join()
			.body()
			.accessToken();
	}

	static CompletableFuture<Result<PushMessageResponse>> push(MessagingApiClient bot, UUID retryKey, String to,
			String text) {
		return bot.pushMessage(retryKey, new PushMessageRequest(to, List.of(new TextMessage(text)), false, null));
	}

	static CompletableFuture<Result<ReplyMessageResponse>> reply(MessagingApiClient bot, String replyToken,
			String text) {
		return bot.replyMessage(new ReplyMessageRequest(replyToken, List.of(new TextMessage(text)), false));
	}

	/** The refusal a call ends with. */
	static MessagingApiClientException refusal(CompletableFuture<?> call) {
		try {
			call.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof MessagingApiClientException refusal) {
				return refusal;
			}
			throw ex;
		}
		throw new AssertionError("The call was not refused");
	}

}
