package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * ClamAV's daemon as a child process, where the machine has the program. It knows one
 * signature, written by hand: that of the EICAR test file.
 */
public final class ClamdService implements AutoCloseable {

	/** What every virus scanner takes for a virus, and what is none. */
	public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private static final String NAME = "clamd";

	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final Port port;

	private final ChildProcess process;

	private final Path temporary;

	private ClamdService(Port port, ChildProcess process, Path temporary) {
		this.port = port;
		this.process = process;
		this.temporary = temporary;
	}

	/** The program, where the machine has it. */
	public static Optional<Path> program() {
		return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd", "/opt/homebrew/sbin/clamd")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * Starts the daemon and waits until it answers.
	 * @param program see {@link #program()}
	 * @param data data folder of the run
	 * @param port port on the loopback address
	 * @param progress takes lines for the person who waits
	 * @return the running service
	 * @throws PortTakenException if its port is taken
	 * @throws ServiceFailedException if it does not come up
	 * @throws DataFolderInUseException if another run uses the data folder
	 */
	public static ClamdService start(Path program, Path data, Port port, Consumer<String> progress) {
		progress.accept("ClamAV: starting");
		try {
			Path folder = data.toAbsolutePath().normalize().resolve("clamav");
			Path temporary = memoryFolder(folder);
			Path configuration = configure(folder, temporary, port);
			ChildProcess process = ChildProcess.start(ChildCommand.of(NAME, configuration.toString(),
					List.of(program.toString(), "--foreground", "--config-file", configuration.toString()), port),
					data);
			process.awaitReady(LIMIT, () -> answers(port));
			progress.accept("ClamAV: ready on port " + port.number());
			return new ClamdService(port, process, temporary);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Where it listens. */
	public Port port() {
		return this.port;
	}

	public long pid() {
		return this.process.pid();
	}

	/** Stops the daemon; nothing it looked at stays. */
	public void stop() {
		this.process.stop();
		try {
			Folders.delete(this.temporary);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		stop();
	}

	private static Path configure(Path folder, Path temporary, Port port) throws IOException {
		Path signatures = Files.createDirectories(folder.resolve("signatures"));
		Files.writeString(signatures.resolve("madoguchi.ndb"), "Eicar-Test-Signature:0:*:%s%n"
			.formatted(HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII))));
		Path configuration = folder.resolve("clamd.conf");
		// A file over a limit counts as found: what was not looked at whole is not clean.
		Files.writeString(configuration, """
				DatabaseDirectory %s
				TemporaryDirectory %s
				TCPAddr 127.0.0.1
				TCPSocket %d
				StreamMaxLength 11M
				AlertExceedsMax yes
				SelfCheck 0
				MaxThreads 4
				LogTime yes
				""".formatted(signatures, temporary, port.number()));
		return configuration;
	}

	/**
	 * The daemon puts what it looks at into a file, in plain; where there is a folder in
	 * memory, there. What a killed run has left is removed.
	 */
	private static Path memoryFolder(Path folder) throws IOException {
		Path memory = Path.of("/dev/shm");
		Path temporary = Files.isWritable(memory)
				? memory.resolve("madoguchi-clamd-" + Integer.toHexString(folder.hashCode())) : folder.resolve("tmp");
		Folders.delete(temporary);
		return Files.createDirectories(temporary);
	}

	private static boolean answers(Port port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port.number()), 1_000);
			socket.setSoTimeout(2_000);
			socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
			InputStream answer = socket.getInputStream();
			return new String(answer.readNBytes(5), StandardCharsets.US_ASCII).equals("PONG\0");
		}
		catch (IOException ex) {
			return false;
		}
	}

}
