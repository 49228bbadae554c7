package jp.madoguchi.linesimulator.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * Everything received, oldest first. It is kept whole until it is emptied: a record that
 * forgets could prove nothing.
 */
@Component
class RequestRecord {

	private final List<RecordedRequest> requests = new ArrayList<>();

	private final Clock clock;

	private long last;

	RequestRecord(Clock clock) {
		this.clock = clock;
	}

	synchronized void add(HttpServletRequest request, byte[] body) {
		this.last++;
		this.requests
			.add(new RecordedRequest(this.last, this.clock.instant(), request.getMethod(), request.getRequestURI(),
					request.getQueryString(), headers(request), Base64.getEncoder().encodeToString(body)));
	}

	synchronized List<RecordedRequest> since(long n) {
		return this.requests.stream().filter((request) -> request.n() > n).toList();
	}

	synchronized void clear() {
		this.requests.clear();
	}

	private static Map<String, List<String>> headers(HttpServletRequest request) {
		Map<String, List<String>> headers = new LinkedHashMap<>();
		for (String name : Collections.list(request.getHeaderNames())) {
			headers.put(name, Collections.list(request.getHeaders(name)));
		}
		return headers;
	}

}
