package jp.madoguchi.linesimulator.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;

import jakarta.annotation.PreDestroy;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.util.Timeout;

import org.springframework.stereotype.Component;

/**
 * The HTTP side of webhooks. LINE waits about two seconds for an answer, so does this.
 */
@Component
class WebhookClient {

	private static final Timeout PATIENCE = Timeout.ofSeconds(2);

	private final CloseableHttpClient http = HttpClients.custom()
		.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(new LocalhostResolver())
			.setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(PATIENCE).build())
			.build())
		.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(PATIENCE).build())
		.setUserAgent("LineBotWebhook/2.0")
		.disableAutomaticRetries()
		.disableRedirectHandling()
		.disableCookieManagement()
		.build();

	WebhookAnswer post(URI url, byte[] body, String signature) {
		HttpPost request = new HttpPost(url);
		request.setHeader("x-line-signature", signature);
		request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
		try {
			return this.http.execute(request, (response) -> WebhookAnswer.of(response.getCode()));
		}
		catch (SocketTimeoutException ex) {
			return WebhookAnswer.none("REQUEST_TIMEOUT");
		}
		catch (IOException ex) {
			return WebhookAnswer.none("COULD_NOT_CONNECT");
		}
	}

	@PreDestroy
	void close() throws IOException {
		this.http.close();
	}

}
