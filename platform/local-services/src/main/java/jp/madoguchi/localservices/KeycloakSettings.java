package jp.madoguchi.localservices;

import java.nio.file.Path;
import java.util.List;

/**
 * How to run Keycloak.
 *
 * @param data data folder of the run; takes {@code keycloak/}, {@code run/} and
 * {@code logs/}
 * @param port port of the pages and of the admin interface, on the loopback address
 * @param managementPort port of the health page, on the loopback address
 * @param providers jars with extensions of Keycloak. A set not seen before costs half a
 * minute once.
 * @param themes folders of themes, each named like its theme. They are read afresh for
 * each page: a changed theme shows at once.
 * @param jvmArguments added to those of Keycloak's JVM, such as
 * {@code -Djdk.net.hosts.file=…}
 */
public record KeycloakSettings(Path data, Port port, Port managementPort, List<Path> providers, List<Path> themes,
		List<String> jvmArguments) {

	public static final Port STANDARD_PORT = new Port("madoguchi.keycloak.port", 18180);

	public static final Port STANDARD_MANAGEMENT_PORT = new Port("madoguchi.keycloak.management-port", 18181);

	public KeycloakSettings {
		data = data.toAbsolutePath().normalize();
		providers = List.copyOf(providers);
		themes = List.copyOf(themes);
		jvmArguments = List.copyOf(jvmArguments);
	}

}
