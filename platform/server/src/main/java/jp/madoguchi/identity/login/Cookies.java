package jp.madoguchi.identity.login;

import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;

/** The form all cookies of the desk have. */
final class Cookies {

	private Cookies() {
	}

	/**
	 * Starts a cookie for this host alone that no script reads. It goes when the browser
	 * closes, unless it is given an age.
	 */
	static ResponseCookieBuilder of(String name, String value) {
		return ResponseCookie.from(name, value).path("/").secure(true).httpOnly(true).sameSite("Lax");
	}

}
