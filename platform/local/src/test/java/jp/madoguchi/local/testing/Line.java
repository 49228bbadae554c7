package jp.madoguchi.local.testing;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import jp.madoguchi.local.DemoCentre;

/** The LINE simulator's control interface. */
public final class Line {

	private final URI url;

	private Line(URI url) {
		this.url = url;
	}

	/** The simulator on a port of this machine. */
	public static Line onPort(int port) {
		return new Line(URI.create("http://localhost:" + port));
	}

	/** The address of the simulator; its pages open in a browser. */
	public URI url() {
		return this.url;
	}

	public Answer get(String path) {
		return Visitor.send(HttpRequest.newBuilder(this.url.resolve(path)).GET().build());
	}

	public Answer post(String path, String json) {
		return Visitor.send(HttpRequest.newBuilder(this.url.resolve(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json))
			.build());
	}

	/** Gives somebody new a phone with LINE, so that no other test meets them. */
	public void newPerson(String id, String name) {
		ObjectNode people = (ObjectNode) get("/simulator/people").json();
		people.withArray("people").addObject().put("id", id).put("name", name).put("age", 40);
		Visitor.send(HttpRequest.newBuilder(this.url.resolve("/simulator/people"))
			.header("Content-Type", "application/json")
			.PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(people)))
			.build());
	}

	/** The path of a person's account at a centre's provider. */
	public String account(String person, DemoCentre centre) {
		return "/simulator/people/" + person + "/accounts/" + centre.id();
	}

	/**
	 * Lets a person sign in to the product without a screen, as one who agreed to LINE's
	 * consent screen before.
	 * @param visitor their browser at the centre's consumer host
	 * @return the address the product leads them to
	 */
	public String signIn(Visitor visitor, String person, DemoCentre centre) {
		post(account(person, centre) + "/consent", "{}");
		String authorize = visitor.open("/api/consumer/login").header("location");
		String callback = Visitor
			.send(HttpRequest.newBuilder(URI.create(authorize))
				.header("Cookie", "line-simulator-person=" + person)
				.GET()
				.build())
			.header("location");
		URI back = URI.create(callback);
		return visitor.open(back.getRawPath() + "?" + back.getRawQuery()).header("location");
	}

}
