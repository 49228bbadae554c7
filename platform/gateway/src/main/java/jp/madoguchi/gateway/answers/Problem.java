package jp.madoguchi.gateway.answers;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * What the gateway itself may have to refuse, as RFC 9457 problem types.
 */
public enum Problem {

	/** No tenant answers on the host name. */
	UNKNOWN_HOST(HttpStatus.NOT_FOUND, "No centre answers on this host", "この窓口は見つかりません", "アドレスをもう一度お確かめください。"),

	/** The tenant is closed by the operator. */
	TENANT_SUSPENDED(HttpStatus.SERVICE_UNAVAILABLE, "This centre is closed at present", "この窓口は現在お休みしています",
			"再開の予定は、お住まいの自治体のお知らせをご覧ください。"),

	/** No replica of the tenant's cell, or its Keycloak, answers. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Not available at the moment", "いま相談画面が使えません", "しばらくしてから、もう一度開いてください。"),

	/** Nothing is there. */
	NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing here", "ページが見つかりません", "アドレスをもう一度お確かめください。"),

	/** The request itself is malformed or in a form that is not accepted here. */
	INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request can't be accepted", "このアドレスは開けません", "アドレスをもう一度お確かめください。"),

	/** The body is larger than its path allows. */
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The content is too large", "送る内容が大きすぎます", "内容を分けて送ってください。"),

	/** The body took longer than its path allows. */
	TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "The content took too long", "送るのに時間がかかりすぎました", "電波の良い所で、もう一度送ってください。"),

	/** A limit of requests is used up; comes with {@code Retry-After}. */
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests", "アクセスが集中しています", "少し待ってから、もう一度開いてください。"),

	/** The gateway failed. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong", "うまく表示できませんでした", "しばらくしてから、もう一度開いてください。");

	private final HttpStatus status;

	private final String title;

	private final String heading;

	private final String advice;

	Problem(HttpStatus status, String title, String heading, String advice) {
		this.status = status;
		this.title = title;
		this.heading = heading;
		this.advice = advice;
	}

	HttpStatus status() {
		return this.status;
	}

	URI type() {
		return URI.create("urn:madoguchi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	String title() {
		return this.title;
	}

	String heading() {
		return this.heading;
	}

	String advice() {
		return this.advice;
	}

	/** To end a request with this problem. */
	public ProblemException asException() {
		return new ProblemException(this, 0);
	}

	/** To end a request with this problem and say when to come again. */
	public ProblemException retryAfter(long seconds) {
		return new ProblemException(this, seconds);
	}

}
