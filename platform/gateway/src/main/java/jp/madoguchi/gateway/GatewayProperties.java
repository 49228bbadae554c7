package jp.madoguchi.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this gateway stands in its surroundings.
 *
 * @param dataFolder where the last good host table is kept; must be writable
 * @param cells the cells by name; a host belongs to the cell whose replicas name it
 * @param publicScheme the scheme browsers use, also when TLS ends in front of the gateway
 * @param lineAuthorizeOrigin where the consumer's login form may lead
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-For} is
 * believed
 * @param webApps folder of the built web apps, one sub-folder each, as a resource pattern
 * prefix
 * @param devServers web apps to fetch from a development server instead
 */
@Validated
@ConfigurationProperties("madoguchi.gateway")
public record GatewayProperties(@NotNull Path dataFolder, @NotEmpty Map<String, @Valid CellProperties> cells,
		@DefaultValue("https") @Pattern(regexp = "https?") String publicScheme,
		@DefaultValue("https://access.line.me") URI lineAuthorizeOrigin, @DefaultValue List<String> trustedProxies,
		@DefaultValue("classpath*:META-INF/madoguchi-web/") String webApps, @DefaultValue Map<String, URI> devServers) {

	/** Whether browsers reach the gateway through TLS. */
	public boolean secure() {
		return "https".equals(this.publicScheme);
	}

	/**
	 * One cell.
	 *
	 * @param replicas base addresses of the server replicas
	 * @param keycloak base address of the cell's Keycloak, without a path
	 */
	public record CellProperties(@NotEmpty List<URI> replicas, @Nullable URI keycloak) {
	}

}
