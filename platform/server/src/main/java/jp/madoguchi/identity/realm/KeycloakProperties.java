package jp.madoguchi.identity.realm;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The cell's Keycloak.
 *
 * @param url address the server itself uses, with the path before {@code /realms}, such
 * as {@code http://127.0.0.1:18180/auth}
 * @param admin account of the realm {@code master} that makes realms and may do nothing
 * else; used for provisioning, and to ask how old an account is
 */
@ConfigurationProperties("madoguchi.keycloak")
@Validated
record KeycloakProperties(@NotNull URI url, @NotNull @Valid Admin admin) {

	/** Returns a connection as that account, to be closed. */
	Keycloak connect() {
		return KeycloakBuilder.builder()
			.serverUrl(this.url.toString())
			.realm("master")
			.clientId("admin-cli")
			.username(this.admin.name())
			.password(this.admin.password())
			.build();
	}

	/** An account and its password. */
	record Admin(@NotBlank String name, @NotBlank String password) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
