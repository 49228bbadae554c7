package jp.madoguchi.localservices;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the Linux kernel says about the sockets a process listens on. */
final class ListeningSockets {

	private static final String LISTEN = "0A";

	/** 127.0.0.1 as the kernel writes it, alone and mapped into IPv6. */
	private static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F",
			"00000000000000000000000001000000");

	private ListeningSockets() {
	}

	/**
	 * Addresses other than loopback that a process listens on.
	 * @param pid the process
	 * @return address and port in the kernel's own hexadecimal form
	 */
	static List<String> beyondLoopback(long pid) throws IOException {
		return all(pid).stream()
			.filter((address) -> !LOOPBACK.contains(address.substring(0, address.indexOf(":"))))
			.toList();
	}

	static List<String> all(long pid) throws IOException {
		Set<String> sockets = sockets(pid);
		return Stream.concat(lines("/proc/net/tcp"), lines("/proc/net/tcp6"))
			.map((line) -> line.strip().split("\\s+", -1))
			.filter((fields) -> fields[3].equals(LISTEN) && sockets.contains("socket:[" + fields[9] + "]"))
			.map((fields) -> fields[1])
			.toList();
	}

	private static Stream<String> lines(String file) throws IOException {
		return Files.readAllLines(Path.of(file)).stream().skip(1);
	}

	private static Set<String> sockets(long pid) throws IOException {
		Set<String> targets = new HashSet<>();
		try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
			for (Path descriptor : descriptors) {
				try {
					targets.add(Files.readSymbolicLink(descriptor).toString());
				}
				catch (NoSuchFileException ex) {
					// Closed since it was listed.
				}
			}
		}
		return targets;
	}

}
