package jp.madoguchi.localservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChildProcessTests {

	@TempDir
	Path data;

	private String mark = "";

	@BeforeEach
	void makeAFileToFollow() throws IOException {
		this.mark = Files.writeString(this.data.resolve("mark"), "what the child prints\n").toString();
	}

	@Test
	void leavesAStrangerWithTheWrittenPidAlone() throws IOException {
		Files.writeString(Path.of(this.mark + "2"), "");
		Process stranger = new ProcessBuilder("tail", "-f", this.mark + "2").start();
		try {
			Files.createDirectories(this.data.resolve("run"));
			Files.writeString(this.data.resolve("run/follower.pid"), Long.toString(stranger.pid()));
			ChildProcess.start(follower(), this.data).stop();
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroy();
		}
	}

	@Test
	void stopsAProcessThatHasTheWrittenPidAndTheMark() throws Exception {
		Process leftover = new ProcessBuilder("tail", "-f", this.mark).start();
		Files.createDirectories(this.data.resolve("run"));
		Files.writeString(this.data.resolve("run/follower.pid"), Long.toString(leftover.pid()));
		ChildProcess child = ChildProcess.start(follower(), this.data);
		assertThat(leftover.isAlive()).isFalse();
		assertThat(child.running()).isTrue();
		child.stop();
		child.stop();
		assertThat(child.running()).isFalse();
		assertThat(this.data.resolve("run/follower.pid")).isEmptyFile();
	}

	@Test
	void tellsWhatAChildPrintedThatEndedTooSoon() {
		ChildCommand command = ChildCommand.of("failing", this.mark,
				List.of("sh", "-c", "cat \"$0\"; exit 3", this.mark));
		ChildProcess child = ChildProcess.start(command, this.data);
		assertThatExceptionOfType(ServiceFailedException.class)
			.isThrownBy(() -> child.awaitReady(Duration.ofSeconds(20), () -> false))
			.withMessageContaining("status 3")
			.withMessageContaining("what the child prints");
	}

	@Test
	void givesUpOnAChildThatIsNeverReady() {
		ChildProcess child = ChildProcess.start(follower(), this.data);
		assertThatExceptionOfType(ServiceFailedException.class)
			.isThrownBy(() -> child.awaitReady(Duration.ofMillis(200), () -> false))
			.withMessageContaining("was not ready");
		assertThat(child.running()).isFalse();
	}

	@Test
	void keepsTheOutputOfTheRunBefore() throws IOException {
		ChildProcess first = ChildProcess.start(follower(), this.data);
		first.awaitReady(Duration.ofSeconds(20), () -> this.data.resolve("logs/follower.log").toFile().length() > 0);
		first.stop();
		ChildProcess.start(follower(), this.data).stop();
		assertThat(this.data.resolve("logs/follower.log.1")).content().contains("what the child prints");
	}

	private ChildCommand follower() {
		return ChildCommand.of("follower", this.mark, List.of("tail", "-f", this.mark));
	}

}
