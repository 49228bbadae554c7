package jp.madoguchi.web;

import java.util.Optional;

import org.springframework.web.method.HandlerMethod;

import jp.madoguchi.identity.Act;

/**
 * A way to call the server, as its handler mappings know it.
 *
 * @param path with its variables, such as {@code {id}}
 * @param contentType the only one it takes; empty when it says nothing of it
 */
record Endpoint(String method, String path, String contentType, HandlerMethod handler) {

	/** The act it declares, if any. */
	Optional<Act> act() {
		return DeclaredAccess.act(this.handler);
	}

	boolean isOurs() {
		return this.handler.getBeanType().getName().startsWith("jp.madoguchi.");
	}

	boolean changesSomething() {
		return !this.method.equals("GET");
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
