package jp.madoguchi.local.load;

import java.net.URI;

import jp.madoguchi.local.DemoCentre;

/** Signs consumers in, by way of the LINE simulator. */
final class ConsumerLogin {

	private final int gateway;

	private final int line;

	/**
	 * Through these two doors.
	 * @param gateway the gateway's port
	 * @param line the LINE simulator's port
	 */
	ConsumerLogin(int gateway, int line) {
		this.gateway = gateway;
		this.line = line;
	}

	/** Logs a person in who agrees to everything, and returns their browser. */
	Visitor signIn(DemoCentre centre, String person) {
		Visitor phone = new Visitor("localhost:" + this.line, "line-simulator-person=" + person, "");
		Visitor
			.once(this.line, phone.post("/simulator/people/" + person + "/accounts/" + centre.id() + "/consent", "{}"))
			.require(204);
		Visitor stranger = new Visitor(centre.consumerOrigin().getAuthority(), "", "");
		Answer leaving = Visitor.once(this.gateway, stranger.get("/api/consumer/login")).require(302);
		Answer line = Visitor.once(this.line, phone.get(path(leaving.location()))).require(302);
		Visitor returning = stranger.with(String.join("; ", leaving.cookies()));
		Answer back = Visitor.once(this.gateway, returning.get(path(line.location()))).require(302);
		Visitor signedIn = stranger.with(back.cookie("__Host-madoguchi-consumer"));
		int version = Visitor.once(this.gateway, signedIn.get("/api/consumer/consent"))
			.require(200)
			.json()
			.path("version")
			.asInt();
		Visitor.once(this.gateway, signedIn.post("/api/consumer/consent", "{\"version\":" + version + "}"))
			.require(204);
		return signedIn;
	}

	private static String path(String location) {
		URI address = URI.create(location);
		return address.getRawPath() + "?" + address.getRawQuery();
	}

}
