package jp.madoguchi.linesimulator.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A refusal in the Messaging API's shape and words. */
class MessagingRefusal extends RuntimeException {

	private final HttpStatus status;

	private final Body body;

	private final HttpHeaders headers = new HttpHeaders();

	private MessagingRefusal(HttpStatus status, Body body) {
		super(body.message());
		this.status = status;
		this.body = body;
	}

	private static MessagingRefusal of(HttpStatus status, String message) {
		return new MessagingRefusal(status, new Body(message, null, null));
	}

	static MessagingRefusal badRequest(String message) {
		return of(HttpStatus.BAD_REQUEST, message);
	}

	static MessagingRefusal invalid(List<Detail> details) {
		return new MessagingRefusal(HttpStatus.BAD_REQUEST,
				new Body("The request body has %d error(s)".formatted(details.size()), details, null));
	}

	static MessagingRefusal invalidToken() {
		return of(HttpStatus.UNAUTHORIZED,
				"Authentication failed. Confirm that the access token in the authorization header is valid.");
	}

	static MessagingRefusal notFound() {
		return of(HttpStatus.NOT_FOUND, "Not found");
	}

	static MessagingRefusal rateLimited() {
		return of(HttpStatus.TOO_MANY_REQUESTS, "The API rate limit has been exceeded. Try again later.");
	}

	static MessagingRefusal overQuota() {
		return of(HttpStatus.TOO_MANY_REQUESTS, "You have reached your monthly limit.");
	}

	static MessagingRefusal serverError() {
		return of(HttpStatus.INTERNAL_SERVER_ERROR, "Internal server error");
	}

	/** The retry key was used by a request that has been accepted before. */
	static MessagingRefusal alreadyAccepted(Accepted before) {
		MessagingRefusal refusal = new MessagingRefusal(HttpStatus.CONFLICT,
				new Body("The retry key is already accepted", null, before.sentMessages()));
		refusal.headers.set("x-line-accepted-request-id", before.requestId());
		return refusal;
	}

	HttpStatus status() {
		return this.status;
	}

	HttpHeaders headers() {
		return this.headers;
	}

	Body body() {
		return this.body;
	}

	record Body(String message, @Nullable List<Detail> details, @Nullable List<SentMessage> sentMessages) {

	}

	/**
	 * One mistake.
	 *
	 * @param property where the mistake is, such as {@code messages[0].text}
	 */
	record Detail(String message, String property) {

	}

}
