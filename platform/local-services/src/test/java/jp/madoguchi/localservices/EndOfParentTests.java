package jp.madoguchi.localservices;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** However the parent ends, no child of it is in the way of the next run. */
@Timeout(120)
class EndOfParentTests {

	@TempDir
	Path data;

	@Test
	void takesTheChildAlongWhenItEndsNormally() throws Exception {
		try (ParentProcess parent = start()) {
			long child = Long.parseLong(parent.ready().getFirst());
			parent.endNormally();
			assertThat(ProcessHandle.of(child)).isEmpty();
		}
	}

	@Test
	void takesTheChildAlongWhenItIsTerminated() throws Exception {
		try (ParentProcess parent = start()) {
			long child = Long.parseLong(parent.ready().getFirst());
			parent.terminate();
			assertThat(ProcessHandle.of(child)).isEmpty();
		}
	}

	@Test
	void leavesAChildBehindWhenKilledWhichTheNextRunStops() throws Exception {
		try (ParentProcess parent = start()) {
			long child = Long.parseLong(parent.ready().getFirst());
			parent.kill();
			Optional<ProcessHandle> leftover = ProcessHandle.of(child);
			assertThat(leftover).isPresent();
			try (PostgresService next = PostgresService.start(new PostgresSettings(this.data, Port.free("test"), true),
					(line) -> {
					})) {
				assertThat(leftover.orElseThrow().isAlive()).isFalse();
				assertThat(next.server().answers()).isTrue();
			}
		}
	}

	@Test
	void letsTheDataFolderOfAKilledRunBeDiscarded() throws Exception {
		try (ParentProcess parent = start()) {
			long child = Long.parseLong(parent.ready().getFirst());
			parent.kill();
			PostgresService.discard(this.data);
			assertThat(ProcessHandle.of(child)).isEmpty();
			assertThat(this.data).doesNotExist();
		}
	}

	@Test
	void unpacksOnceWhenTwoJvmsStartTogether() throws Exception {
		Map<String, String> emptyCache = Map.of("MADOGUCHI_CACHE", this.data.resolve("cache").toString());
		try (ParentProcess one = new ParentProcess(emptyCache, this.data.resolve("one"), "postgres");
				ParentProcess other = new ParentProcess(emptyCache, this.data.resolve("other"), "postgres")) {
			assertThat(one.ready()).isNotEqualTo(other.ready());
		}
		assertThat(this.data.resolve("cache").toFile().list()).containsExactlyInAnyOrder(
				"postgres-" + Distributions.postgresVersion(), "postgres-" + Distributions.postgresVersion() + ".lock");
	}

	private ParentProcess start() throws Exception {
		return new ParentProcess(Map.of(), this.data, "postgres");
	}

}
