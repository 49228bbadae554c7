package jp.madoguchi.localservices;

import java.util.List;
import java.util.Map;

/**
 * What to run as a child process.
 *
 * @param name short name: of the log file, of the pid file and in messages
 * @param mark one argument of the command that no other process on the machine has, such
 * as a path in the data folder. A process left over from an earlier run is recognised by
 * it; it belongs into the first 4,000 characters of the command line.
 * @param command program and arguments
 * @param environment variables added to this JVM's own
 * @param ports ports the child is going to listen on
 * @param stopSignal signal that asks for an orderly stop: {@code TERM} or {@code INT}
 */
public record ChildCommand(String name, String mark, List<String> command, Map<String, String> environment,
		List<Port> ports, String stopSignal) {

	public ChildCommand {
		command = List.copyOf(command);
		environment = Map.copyOf(environment);
		ports = List.copyOf(ports);
		if (!command.contains(mark)) {
			throw new IllegalArgumentException("The mark is no argument of the command");
		}
	}

	/**
	 * A child stopped by {@code TERM}.
	 * @param name see {@link #name()}
	 * @param mark see {@link #mark()}
	 * @param command see {@link #command()}
	 * @param ports see {@link #ports()}
	 * @return the command, with nothing added to the environment
	 */
	public static ChildCommand of(String name, String mark, List<String> command, Port... ports) {
		return new ChildCommand(name, mark, command, Map.of(), List.of(ports), "TERM");
	}

	/**
	 * The same with other additions to the environment, the place for secrets: other
	 * users of the machine can read a command line, but not an environment.
	 * @param variables see {@link #environment()}
	 * @return the changed command
	 */
	public ChildCommand withEnvironment(Map<String, String> variables) {
		return new ChildCommand(this.name, this.mark, this.command, variables, this.ports, this.stopSignal);
	}

	/**
	 * The same with another stop signal.
	 * @param signal see {@link #stopSignal()}
	 * @return the changed command
	 */
	public ChildCommand withStopSignal(String signal) {
		return new ChildCommand(this.name, this.mark, this.command, this.environment, this.ports, signal);
	}

}
