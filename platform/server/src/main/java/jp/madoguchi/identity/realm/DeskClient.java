package jp.madoguchi.identity.realm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

import jp.madoguchi.identity.Role;

/**
 * The realm's clients: the desk, and nobody else. The ones a new realm comes with let
 * people in by password alone or change their own accounts.
 */
final class DeskClient {

	/** These answer no login; the realm's own roles hang on them. */
	private static final Set<String> HOLDERS_OF_ROLES = Set.of("realm-management", "broker", Realm.CLIENT);

	private final RealmResource realm;

	private final Realm place;

	DeskClient(RealmResource realm, Realm place) {
		this.realm = realm;
		this.place = place;
	}

	void ensure(String secret) {
		closeOthers();
		if (this.realm.clients().findByClientId(Realm.CLIENT).isEmpty()) {
			Answers.created(this.realm.clients().create(shape(new ClientRepresentation(), secret)));
		}
		ClientRepresentation known = this.realm.clients().findByClientId(Realm.CLIENT).getFirst();
		ClientResource client = this.realm.clients().get(known.getId());
		client.update(shape(known, secret));
		client.getScopeMappings().realmLevel().add(roles());
	}

	private void closeOthers() {
		for (ClientRepresentation client : this.realm.clients().findAll()) {
			if (client.isEnabled() && !HOLDERS_OF_ROLES.contains(client.getClientId())) {
				client.setEnabled(false);
				this.realm.clients().get(client.getId()).update(client);
			}
		}
	}

	private ClientRepresentation shape(ClientRepresentation client, String secret) {
		client.setClientId(Realm.CLIENT);
		client.setEnabled(true);
		client.setProtocol("openid-connect");
		client.setPublicClient(false);
		client.setClientAuthenticatorType("client-secret");
		client.setSecret(secret);
		client.setStandardFlowEnabled(true);
		client.setImplicitFlowEnabled(false);
		client.setDirectAccessGrantsEnabled(false);
		client.setServiceAccountsEnabled(false);
		client.setFrontchannelLogout(false);
		client.setFullScopeAllowed(false);
		client.setBaseUrl(this.place.deskOrigin() + "/");
		client.setRedirectUris(List.of(this.place.callback().toString()));
		client.setWebOrigins(List.of());
		client.setDefaultClientScopes(List.of("basic", "profile"));
		client.setOptionalClientScopes(List.of());
		client.setAttributes(Map.of("pkce.code.challenge.method", "S256", "backchannel.logout.url",
				this.place.logoutCalledBack().toString(), "backchannel.logout.session.required", "true",
				"post.logout.redirect.uris", this.place.deskOrigin() + "/"));
		client.setProtocolMappers(List.of(rolesInIdToken()));
		return client;
	}

	private static ProtocolMapperRepresentation rolesInIdToken() {
		ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
		mapper.setName("roles");
		mapper.setProtocol("openid-connect");
		mapper.setProtocolMapper("oidc-usermodel-realm-role-mapper");
		mapper.setConfig(Map.of("claim.name", "roles", "jsonType.label", "String", "multivalued", "true",
				"id.token.claim", "true", "access.token.claim", "false", "userinfo.token.claim", "false"));
		return mapper;
	}

	private List<RoleRepresentation> roles() {
		return Stream.of(Role.values()).map((role) -> this.realm.roles().get(role.key()).toRepresentation()).toList();
	}

}
