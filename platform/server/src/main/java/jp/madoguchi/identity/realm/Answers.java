package jp.madoguchi.identity.realm;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Keycloak's answers that its client doesn't check by itself. */
final class Answers {

	private Answers() {
	}

	static void created(Response response) {
		try (response) {
			if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
				throw new WebApplicationException("Keycloak refused", response.getStatus());
			}
		}
	}

}
