package jp.madoguchi.line;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jp.madoguchi.testing.Answer;
import jp.madoguchi.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A consumer's browser on its way from the entrance through LINE and back. */
final class LoginVisit {

	private static final Map<String, String> BROWSER = Map.of("User-Agent", "Mozilla/5.0 (a test)", "Accept",
			"text/html", "Accept-Language", "ja");

	private final Visitor visitor;

	private String cookie = "";

	LoginVisit(Visitor visitor) {
		this.visitor = visitor;
	}

	/** Opens the product's login address and returns LINE's. */
	URI begin(String query) {
		Answer answer = this.visitor.get("/api/consumer/login" + query);
		assertThat(answer.status()).isEqualTo(302);
		this.cookie = cookie(answer, LineLoginCookie.NAME);
		return URI.create(location(answer));
	}

	/** What the browser sends along when it comes back. */
	Visitor withLoginCookie() {
		return this.visitor.with(LineLoginCookie.NAME, this.cookie);
	}

	/** Opens LINE's address and goes no further. */
	static HttpResponse<String> open(URI line, String person) {
		return SimulatedLine.send(browser(line, person).GET());
	}

	/** Says who one is to LINE, agrees, and returns the address LINE leads back to. */
	static URI agree(URI line, String person, boolean addFriend) {
		HttpResponse<String> answer = open(line, person);
		String next = location(answer);
		if (next.startsWith("/phone/login/")) {
			answer = SimulatedLine.send(form(next + "/consent", "addFriend=" + addFriend));
			next = location(answer);
		}
		return URI.create(next);
	}

	/** Says no to LINE. */
	static URI refuse(URI line, String person) {
		HttpResponse<String> screen = open(line, person);
		return URI.create(location(SimulatedLine.send(form(location(screen) + "/refusal", ""))));
	}

	/** Comes back to the product. */
	Answer comeBack(URI callback) {
		return withLoginCookie().get(callback.getRawPath() + "?" + callback.getRawQuery());
	}

	/** Signs in without trouble. */
	Visitor complete(String person) {
		Answer answer = comeBack(agree(begin(""), person, false));
		return this.visitor.with("__Host-madoguchi-consumer", cookie(answer, "__Host-madoguchi-consumer"));
	}

	static String location(Answer answer) {
		return answer.response().headers().firstValue("location").orElseThrow();
	}

	/** The value the answer sets a cookie to; empty when it deletes it. */
	static String cookie(Answer answer, String name) {
		return setCookie(answer, name).substring(name.length() + 1).split(";", 2)[0];
	}

	static String setCookie(Answer answer, String name) {
		return answer.response()
			.headers()
			.allValues("set-cookie")
			.stream()
			.filter((value) -> value.startsWith(name + "="))
			.findFirst()
			.orElseThrow();
	}

	static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("location").orElseThrow();
	}

	private static HttpRequest.Builder browser(URI address, String person) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address)
			.header("Cookie", "line-simulator-person=" + person);
		BROWSER.forEach(request::header);
		return request;
	}

	private static HttpRequest.Builder form(String path, String fields) {
		return SimulatedLine.request(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(fields));
	}

}
