package jp.madoguchi.linesimulator.webhook;

/**
 * How a webhook call went.
 *
 * @param status the HTTP status, 0 if there was no answer
 * @param reason {@code OK}, or LINE's word for what went wrong
 */
public record WebhookAnswer(int status, String reason) {

	static WebhookAnswer of(int status) {
		return new WebhookAnswer(status, (status >= 200 && status < 300) ? "OK" : "ERROR_STATUS_CODE");
	}

	static WebhookAnswer none(String reason) {
		return new WebhookAnswer(0, reason);
	}

	public boolean accepted() {
		return this.reason.equals("OK");
	}

}
