package jp.madoguchi.local.load;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.madoguchi.local.testing.StaffPerson;

/** Signs somebody of the staff in, through the realm's own pages. */
final class StaffLogin {

	private static final Pattern FORM = Pattern.compile("<form action=\"([^\"]+)\" method=\"post\">");

	private final int gateway;

	private final Visitor stranger;

	/**
	 * At one desk's door.
	 * @param gateway the gateway's port
	 * @param host the desk's host with its port
	 */
	StaffLogin(int gateway, String host) {
		this.gateway = gateway;
		this.stranger = new Visitor(host, "", "");
	}

	/** Gives password and code, and returns the signed-in browser. */
	Visitor signIn(StaffPerson person) {
		Answer leaving = get(this.stranger, "/api/desk/login").require(302);
		Answer passwordPage = get(this.stranger, path(leaving.location())).require(200);
		Visitor atRealm = this.stranger.with(all(passwordPage.cookies()));
		Answer codePage = post(atRealm, form(passwordPage),
				"username=" + encoded(person.name()) + "&password=" + encoded(person.password()))
			.require(200);
		Answer done = post(atRealm, form(codePage), "otp=" + person.code()).require(302);
		Answer back = get(this.stranger.with(all(leaving.cookies())), path(done.location())).require(302);
		return this.stranger.with(back.cookie("__Host-madoguchi-desk"));
	}

	private Answer get(Visitor visitor, String path) {
		return Visitor.once(this.gateway, visitor.get(path));
	}

	private Answer post(Visitor visitor, String path, String form) {
		return Visitor.once(this.gateway, visitor.postForm(path, form));
	}

	private static String form(Answer page) {
		Matcher form = FORM.matcher(page.body());
		if (!form.find()) {
			throw new IllegalStateException("the realm shows another page: " + page.body());
		}
		return path(form.group(1).replace("&amp;", "&"));
	}

	private static String path(String location) {
		URI address = URI.create(location);
		return address.getRawPath() + "?" + address.getRawQuery();
	}

	private static String all(List<String> cookies) {
		return String.join("; ", cookies);
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
