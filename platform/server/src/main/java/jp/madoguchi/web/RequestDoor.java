package jp.madoguchi.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import jp.madoguchi.tenancy.Door;

/** The door a request came in by; requests of the gateway itself come by none. */
final class RequestDoor {

	private static final String ATTRIBUTE = RequestDoor.class.getName();

	private RequestDoor() {
	}

	static void set(HttpServletRequest request, Door door) {
		request.setAttribute(ATTRIBUTE, door);
	}

	static Optional<Door> of(HttpServletRequest request) {
		return Optional.ofNullable((Door) request.getAttribute(ATTRIBUTE));
	}

}
