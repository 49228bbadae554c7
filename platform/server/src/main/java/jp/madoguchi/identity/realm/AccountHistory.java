package jp.madoguchi.identity.realm;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;

import org.springframework.stereotype.Service;

import jp.madoguchi.problem.ProblemType;

/** Asks the bound tenant's realm how old what it knows of an account is. */
@Service
public class AccountHistory {

	private final KeycloakProperties keycloak;

	private final Realms realms;

	AccountHistory(KeycloakProperties keycloak, Realms realms) {
		this.keycloak = keycloak;
		this.realms = realms;
	}

	/**
	 * Returns when an account was made, or when a password or second factor of it was set
	 * since; empty when the realm does not know, or has no account of this id.
	 * @throws jp.madoguchi.problem.ProblemException {@code unavailable} when the realm is
	 * away
	 */
	public Optional<Instant> lastChanged(UUID account) {
		String realm = this.realms.current().tenant().value();
		try (Keycloak admin = this.keycloak.connect()) {
			UserResource user = admin.realm(realm).users().get(account.toString());
			Long made = user.toRepresentation().getCreatedTimestamp();
			return (made != null)
					? newest(Stream.concat(Stream.of(made),
							user.credentials().stream().map(CredentialRepresentation::getCreatedDate)))
					: Optional.empty();
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
		catch (ProcessingException | WebApplicationException ex) {
			throw ProblemType.UNAVAILABLE.exception();
		}
	}

	/** A credential whose age is not told is as good as new. */
	private static Optional<Instant> newest(Stream<Long> times) {
		return times.map((time) -> Objects.requireNonNullElse(time, Long.MAX_VALUE))
			.max(Comparator.naturalOrder())
			.map(Instant::ofEpochMilli);
	}

}
