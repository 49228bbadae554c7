package jp.madoguchi.local.testing;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import jp.madoguchi.localservices.Login;
import jp.madoguchi.localservices.PostgresServer;

/**
 * What becomes of the staff's logins without their doing.
 *
 * @param keycloak Keycloak's address, past the gateway
 * @param administrator of all realms
 * @param postgres where the product keeps its sessions
 */
public record StaffLogins(URI keycloak, Login administrator, PostgresServer postgres) {

	/** Ends every login of somebody in their realm, as its administrator does. */
	public void end(StaffPerson person) {
		call("POST", users(person) + "/" + id(person) + "/logout");
	}

	/** Lets time pass for the sessions of somebody; nobody waits for twelve hours. */
	public void age(StaffPerson person, Duration time) {
		String sql = "update t_%s.staff_session set created_at = created_at - make_interval(secs => ?) where account_id = ?"
			.formatted(person.centre().id());
		try (Connection connection = this.postgres.connect("madoguchi");
				PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setLong(1, time.toSeconds());
			statement.setObject(2, UUID.fromString(id(person)));
			if (statement.executeUpdate() == 0) {
				throw new IllegalStateException(person.name() + " is not signed in");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String id(StaffPerson person) {
		return call("GET", users(person) + "?exact=true&username=" + person.name()).json()
			.path(0)
			.path("id")
			.asString();
	}

	private static String users(StaffPerson person) {
		return "/admin/realms/" + person.centre().id() + "/users";
	}

	private Answer call(String method, String path) {
		Answer answer = Visitor.send(HttpRequest.newBuilder(URI.create(this.keycloak + path))
			.header("Authorization", "Bearer " + token())
			.method(method, BodyPublishers.noBody())
			.build());
		if (answer.status() >= 300) {
			throw new IllegalStateException(method + " " + path + ": " + answer.status());
		}
		return answer;
	}

	private String token() {
		String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s"
			.formatted(this.administrator.name(), this.administrator.password());
		return Visitor
			.send(HttpRequest.newBuilder(URI.create(this.keycloak + "/realms/master/protocol/openid-connect/token"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(form))
				.build())
			.json()
			.path("access_token")
			.asString();
	}

}
