package jp.madoguchi.local.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

import jp.madoguchi.localservices.Port;

/** Options that put a stack on ports nobody uses. */
public final class FreePorts {

	private FreePorts() {
	}

	/** As many arguments as it takes to move every port of a stack. */
	public static List<String> options(int servers) {
		Stream<String> single = Stream
			.of("--gateway-port", "--line-port", "--postgres-port", "--keycloak-port", "--keycloak-management-port",
					"--gateway-health-port")
			.flatMap((option) -> Stream.of(option, Integer.toString(Port.free(option).number())));
		return Stream
			.concat(single,
					Stream.of("--servers", Integer.toString(servers), "--server-port",
							Integer.toString(neighbours(servers))))
			.toList();
	}

	/** The first of some free ports in a row. */
	private static int neighbours(int count) {
		int first = Port.free("").number();
		for (int port = first; port < first + count; port++) {
			if (port > 65_535 || !free(port)) {
				return neighbours(count);
			}
		}
		return first;
	}

	private static boolean free(int port) {
		try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
