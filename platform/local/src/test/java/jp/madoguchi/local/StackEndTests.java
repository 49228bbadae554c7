package jp.madoguchi.local;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import jp.madoguchi.local.testing.FreePorts;
import jp.madoguchi.local.testing.Line;
import jp.madoguchi.local.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a stack ends, it leaves nothing in the way, and nothing of its data is lost.
 */
@Timeout(900)
class StackEndTests {

	private final List<String> ports = FreePorts.options(1);

	@TempDir
	Path home;

	@Test
	void keepsItsDataThroughAKillAndLeavesNothingAfterAnInterrupt() throws Exception {
		Visitor visitor = new Visitor(port("--gateway-port"), "nagano.localhost");
		List<ProcessHandle> orphans;
		try (StackProcess first = start()) {
			assertThat(first.becomesReady()).as(first.output().toString()).isTrue();
			signIn(visitor);
			orphans = first.children();
			first.kill();
		}
		try (StackProcess second = start()) {
			assertThat(second.becomesReady()).as(second.output().toString()).isTrue();
			assertThat(orphans).isNotEmpty().noneMatch(ProcessHandle::isAlive);
			assertThat(visitor.get("/api/consumer/session").json().path("signedIn").asBoolean()).isTrue();
			List<ProcessHandle> children = second.children();
			second.interrupt();
			second.exitStatus();
			assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
		}
	}

	@Test
	void namesTheTakenPortAndTheOptionThatChangesIt() throws Exception {
		int taken = port("--gateway-port");
		try (ServerSocket _ = new ServerSocket(taken, 1, InetAddress.ofLiteral("127.0.0.1"));
				StackProcess stack = start()) {
			assertThat(stack.becomesReady()).isFalse();
			assertThat(stack.exitStatus()).isNotZero();
			assertThat(stack.output()).singleElement()
				.asString()
				.contains(Integer.toString(taken), "another program", "--gateway-port");
			assertThat(stack.children()).isEmpty();
		}
	}

	@Test
	void keepsItsSecretsToItself() throws Exception {
		new DataFolder(this.home).secret("gateway.key");
		try (Stream<Path> files = Files.list(this.home.resolve("keys"))) {
			assertThat(files).allSatisfy(
					(file) -> assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]"));
		}
	}

	@Test
	void explainsAnOptionItDoesNotKnow() throws Exception {
		try (StackProcess stack = new StackProcess(List.of("--serverz", "2"))) {
			assertThat(stack.becomesReady()).isFalse();
			assertThat(stack.output()).contains("There is no option --serverz.");
			assertThat(stack.exitStatus()).isNotZero();
		}
	}

	private void signIn(Visitor visitor) {
		Line line = Line.onPort(port("--line-port"));
		DemoCentre nagano = DemoCentre.all(port("--gateway-port")).getFirst();
		line.signIn(visitor, "kenichi", nagano);
		assertThat(visitor.get("/api/consumer/session").json().path("signedIn").asBoolean()).isTrue();
	}

	private int port(String option) {
		return Integer.parseInt(this.ports.get(this.ports.indexOf(option) + 1));
	}

	private StackProcess start() throws Exception {
		List<String> arguments = new ArrayList<>(this.ports);
		arguments.addAll(List.of("--home", this.home.toString()));
		return new StackProcess(arguments);
	}

}
