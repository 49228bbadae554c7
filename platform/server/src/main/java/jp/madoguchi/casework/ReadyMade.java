package jp.madoguchi.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/** What every centre begins with, from JSON files beside the classes. */
final class ReadyMade {

	private ReadyMade() {
	}

	static <T> T read(String file, Class<T> type) {
		try (InputStream content = ReadyMade.class.getResourceAsStream(file)) {
			return JsonMapper.shared().readValue(Objects.requireNonNull(content, file), type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
