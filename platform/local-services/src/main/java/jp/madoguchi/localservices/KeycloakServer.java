package jp.madoguchi.localservices;

/**
 * A running Keycloak as its administrator sees it.
 *
 * @param url address without a slash at the end; realms are under {@code /realms/}
 * @param admin login of the administrator in the realm {@code master}
 */
public record KeycloakServer(String url, Login admin) {
}
