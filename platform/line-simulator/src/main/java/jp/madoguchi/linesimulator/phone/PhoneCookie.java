package jp.madoguchi.linesimulator.phone;

import java.time.Duration;

import org.springframework.http.ResponseCookie;

/** Remembers in a browser whose phone it plays. */
public final class PhoneCookie {

	/** The cookie's name; its value is the person's id. */
	public static final String NAME = "line-simulator-person";

	private PhoneCookie() {
	}

	/**
	 * A header that puts the phone into the browser's hand.
	 * @return the value of a {@code Set-Cookie} header
	 */
	public static String of(String person) {
		return ResponseCookie.from(NAME, person)
			.path("/")
			.httpOnly(true)
			.sameSite("Lax")
			.maxAge(Duration.ofDays(365))
			.build()
			.toString();
	}

}
