package jp.madoguchi.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.localservices.ChildCommand;
import jp.madoguchi.localservices.ChildProcess;
import jp.madoguchi.localservices.HealthPage;
import jp.madoguchi.localservices.Port;

/**
 * One of the product's programs, to be run as a JVM of its own.
 *
 * @param name its name in messages, of its log and of its pid file
 * @param module module whose class path it has
 * @param mainClass class to start
 * @param jvmArguments arguments of its JVM
 * @param settings its Spring properties; secrets among them, so they go by the
 * environment
 * @param ports where it is going to listen
 * @param health page that answers 200 once it serves
 */
record Program(String name, String module, String mainClass, List<String> jvmArguments, Map<String, Object> settings,
		List<Port> ports, URI health) {

	private static final Duration LIMIT = Duration.ofMinutes(5);

	/** Starts it; it need not serve yet. */
	ChildProcess launch(DataFolder data) {
		String mark = "-Dmadoguchi.child=" + data.path().resolve("run").resolve(this.name);
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add(mark);
		command.add("-Djdk.net.hosts.file=" + data.hosts());
		command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
				"-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
		command.addAll(this.jvmArguments);
		command.add(this.mainClass);
		return ChildProcess.start(ChildCommand.of(this.name, mark, command, this.ports.toArray(Port[]::new))
			.withEnvironment(Map.of("CLASSPATH", Modules.classPath(this.module), "SPRING_APPLICATION_JSON",
					JsonMapper.shared().writeValueAsString(this.settings))),
				data.path());
	}

	/** Waits until it serves. */
	void await(ChildProcess process, Consumer<String> progress) {
		process.awaitReady(LIMIT, new HealthPage(this.health)::ready);
		progress.accept("%s: ready on port %d".formatted(this.name, this.ports.getFirst().number()));
	}

}
