package jp.madoguchi.linesimulator.record;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records each request to LINE before anything else looks at it, and gives the answer the
 * request id that every answer of LINE carries. Bodies over 2 MB are refused, as LINE
 * does; the record then holds the first 2 MB.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordFilter extends OncePerRequestFilter {

	private static final int LARGEST_BODY = 2 * 1024 * 1024;

	private final RequestRecord record;

	RecordFilter(RequestRecord record) {
		this.record = record;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return OwnPaths.contain(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(LARGEST_BODY);
		boolean whole = request.getInputStream().read() < 0;
		this.record.add(request, body);
		response.setHeader("x-line-request-id", UUID.randomUUID().toString());
		if (whole) {
			chain.doFilter(new ReceivedRequest(request, body), response);
		}
		else {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
	}

}
