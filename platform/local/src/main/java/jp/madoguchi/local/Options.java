package jp.madoguchi.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to run the stack.
 *
 * @param home where everything is kept
 * @param fresh whether to begin with an empty data folder
 * @param ports where to listen; as many servers as it has ports for
 * @param fullSpeed whether programs may spend time on start to be faster later
 * @param withoutVirusScan whether images may be shown that nothing has scanned
 * @param devServers web apps that come from a development server, by name
 */
public record Options(DataFolder home, boolean fresh, StackPorts ports, boolean fullSpeed, boolean withoutVirusScan,
		Map<String, URI> devServers) {

	static final String USAGE = """
			platform/local/run [options]
			  --fresh                  delete all data first
			  --servers N              how many server replicas to run (usually 1)
			  --home FOLDER            where data is kept (usually ~/.local/share/madoguchi, or MADOGUCHI_HOME)
			  --without-virus-scan     show images unscanned where ClamAV is not installed; otherwise they wait for it
			  --full-speed             compile fully, for measurements; starts slower
			  --dev APP=ADDRESS        take the app consumer or desk from its development server,
			                           as in --dev consumer=http://127.0.0.1:5173
			  --gateway-port N         usually 8080
			  --line-port N            usually 8090, the LINE simulator
			  --server-port N          usually 18081, the first server; the others follow
			  --postgres-port N        usually 15432
			  --keycloak-port N        usually 18180
			  --keycloak-management-port N  usually 18181
			  --gateway-health-port N  usually 18080
			  --clamd-port N           usually 13310, the virus scanner
			  --help                   this text""";

	private static final Set<String> NAMES = Set.of("--servers", "--home", "--dev", "--gateway-port", "--line-port",
			"--server-port", "--postgres-port", "--keycloak-port", "--keycloak-management-port",
			"--gateway-health-port", "--clamd-port");

	private static final int MOST_SERVERS = 8;

	public Options {
		devServers = Map.copyOf(devServers);
	}

	/**
	 * Reads the command line.
	 * @param arguments the arguments
	 * @return the options, or nothing when help was asked for
	 * @throws IllegalArgumentException with a message for the person at the keyboard
	 */
	public static Optional<Options> of(List<String> arguments) {
		OptionValues values = OptionValues.read(arguments,
				Set.of("--fresh", "--full-speed", "--without-virus-scan", "--help"), NAMES);
		if (values.has("--help")) {
			return Optional.empty();
		}
		int servers = values.number("--servers", 1);
		if (servers > MOST_SERVERS) {
			throw new IllegalArgumentException("--servers needs a number from 1 to " + MOST_SERVERS + ".");
		}
		return Optional
			.of(new Options(values.last("--home").map(Path::of).map(DataFolder::at).orElseGet(DataFolder::usual),
					values.has("--fresh"), StackPorts.of(values, servers), values.has("--full-speed"),
					values.has("--without-virus-scan"), devServers(values.all("--dev"))));
	}

	private static Map<String, URI> devServers(List<String> given) {
		Map<String, URI> servers = new LinkedHashMap<>();
		for (String server : given) {
			if (!server.matches("(consumer|desk)=http://(127\\.0\\.0\\.1|localhost):\\d+")) {
				throw new IllegalArgumentException("--dev needs something like consumer=http://127.0.0.1:5173.");
			}
			servers.put(server.substring(0, server.indexOf('=')),
					URI.create(server.substring(server.indexOf('=') + 1)));
		}
		return servers;
	}

}
