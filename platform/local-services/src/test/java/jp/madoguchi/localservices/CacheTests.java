package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CacheTests {

	@TempDir
	Path folder;

	@Test
	void makesAnEntryOnceForManyThreads() {
		AtomicInteger times = new AtomicInteger();
		Cache cache = new Cache(this.folder);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 20; i++) {
				threads.execute(() -> cache.entry("entry", (empty) -> times.incrementAndGet()));
			}
		}
		assertThat(times).hasValue(1);
	}

	@Test
	void hasNoEntryWhenMakingItFailedAndCleansUpLater() {
		Cache cache = new Cache(this.folder);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> cache.entry("entry", (empty) -> {
			Files.writeString(empty.resolve("half"), "");
			throw new IOException("disk full");
		}));
		assertThat(this.folder.resolve("entry")).doesNotExist();
		Path entry = cache.entry("entry", (empty) -> Files.writeString(empty.resolve("whole"), ""));
		assertThat(entry).isDirectoryContaining("glob:**/whole");
		assertThat(this.folder.toFile().list()).containsExactlyInAnyOrder("entry", "entry.lock");
	}

}
