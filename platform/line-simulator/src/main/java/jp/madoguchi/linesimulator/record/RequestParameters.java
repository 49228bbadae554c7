package jp.madoguchi.linesimulator.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The parameters of a request: those of the query, then those of a form in the body. */
final class RequestParameters {

	private RequestParameters() {
	}

	static Map<String, String[]> of(HttpServletRequest request, byte[] body) {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		read(request.getQueryString(), parameters);
		String type = request.getContentType();
		if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
			read(new String(body, StandardCharsets.UTF_8), parameters);
		}
		return Collections.unmodifiableMap(parameters);
	}

	private static void read(@Nullable String encoded, Map<String, String[]> into) {
		if (encoded == null || encoded.isEmpty()) {
			return;
		}
		for (String pair : encoded.split("&", -1)) {
			int equals = pair.indexOf('=');
			String name = decode((equals < 0) ? pair : pair.substring(0, equals));
			String value = (equals < 0) ? "" : decode(pair.substring(equals + 1));
			into.merge(name, new String[] { value }, RequestParameters::join);
		}
	}

	private static String decode(String encoded) {
		try {
			return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// Badly escaped: the value is taken as it stands, and will be refused as
			// such.
			return encoded;
		}
	}

	private static String[] join(String[] first, String[] second) {
		String[] joined = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, joined, first.length, second.length);
		return joined;
	}

}
