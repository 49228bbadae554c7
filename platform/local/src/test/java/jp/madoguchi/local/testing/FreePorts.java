package jp.madoguchi.local.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Options that put a stack on ports nobody uses. */
public final class FreePorts {

	private static final List<String> OPTIONS = List.of("--gateway-port", "--line-port", "--postgres-port",
			"--keycloak-port", "--keycloak-management-port", "--gateway-health-port", "--clamd-port", "--server-port");

	/**
	 * Below the ports a system gives to whoever connects to somewhere, so that one found
	 * free is free still when its program comes to it.
	 */
	private static final int LOWEST = 20_000;

	private static final int HIGHEST = 32_000;

	private FreePorts() {
	}

	/** As many arguments as it takes to move every port of a stack. */
	public static List<String> options(int servers) {
		int port = row(OPTIONS.size() + servers - 1);
		List<String> arguments = new ArrayList<>(List.of("--servers", Integer.toString(servers)));
		for (String option : OPTIONS) {
			arguments.addAll(List.of(option, Integer.toString(port++)));
		}
		return arguments;
	}

	/** The first of some free ports in a row. */
	private static int row(int count) {
		int first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST - count);
		return IntStream.range(first, first + count).allMatch(FreePorts::free) ? first : row(count);
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
