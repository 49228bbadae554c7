package jp.madoguchi.linesimulator.allowed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import jp.madoguchi.linesimulator.record.RecordedRequest;
import tools.jackson.databind.json.JsonMapper;

/** Reads the record of a running simulator, wherever it runs. */
public final class ReceivedByLine {

	private ReceivedByLine() {
	}

	/**
	 * Returns every request to LINE's paths, oldest first.
	 * @param simulator the simulator's base URL
	 */
	public static List<RecordedRequest> at(URI simulator) {
		try (HttpClient http = HttpClient.newHttpClient()) {
			byte[] record = http
				.send(HttpRequest.newBuilder(simulator.resolve("/simulator/record")).build(),
						BodyHandlers.ofByteArray())
				.body();
			return JsonMapper.shared().readValue(record, Recorded.class).requests();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private record Recorded(List<RecordedRequest> requests) {

	}

}
