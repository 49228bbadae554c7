package jp.madoguchi.localservices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines that run Keycloak in a JVM of the same Java as this one, without its
 * shell scripts.
 */
final class KeycloakJvm {

	private KeycloakJvm() {
	}

	/**
	 * The argument that tells Keycloak its home, and us one Keycloak from another.
	 * @param home folder with {@code lib}, {@code providers}, {@code themes}
	 * @return the JVM argument
	 */
	static String mark(Path home) {
		return "-Dkc.home.dir=" + home;
	}

	static List<String> command(Path home, List<String> jvmArguments, List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add(mark(home));
		command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Duser.language=en",
				"-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
				"-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
						+ "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
				"--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
				"--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
				"--enable-native-access=ALL-UNNAMED"));
		command.addAll(jvmArguments);
		command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString(),
				"io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
		command.addAll(arguments);
		return command;
	}

}
