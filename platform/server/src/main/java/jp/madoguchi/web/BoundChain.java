package jp.madoguchi.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The rest of a chain, to be run with something bound. A scoped value's work may throw
 * one checked type; the chain has two.
 */
final class BoundChain {

	private final ScopedValue.CallableOp<Optional<ServletException>, IOException> rest;

	private BoundChain(ScopedValue.CallableOp<Optional<ServletException>, IOException> rest) {
		this.rest = rest;
	}

	static BoundChain of(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
		return new BoundChain(() -> {
			try {
				chain.doFilter(request, response);
				return Optional.empty();
			}
			catch (ServletException ex) {
				return Optional.of(ex);
			}
		});
	}

	void proceed(Binding binding) throws ServletException, IOException {
		ServletException failed = binding.call(this.rest).orElse(null);
		if (failed != null) {
			throw failed;
		}
	}

	/** Binds something while it runs the rest. */
	interface Binding {

		Optional<ServletException> call(ScopedValue.CallableOp<Optional<ServletException>, IOException> rest)
				throws IOException;

	}

}
