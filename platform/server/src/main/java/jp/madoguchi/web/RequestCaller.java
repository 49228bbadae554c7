package jp.madoguchi.web;

import jakarta.servlet.http.HttpServletRequest;

import jp.madoguchi.identity.Caller;

/** Who makes a request; nobody until the caller filter has looked. */
final class RequestCaller {

	private static final String ATTRIBUTE = RequestCaller.class.getName();

	private RequestCaller() {
	}

	static void set(HttpServletRequest request, Caller caller) {
		request.setAttribute(ATTRIBUTE, caller);
	}

	static Caller of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Caller caller) ? caller : new Caller.Nobody();
	}

}
