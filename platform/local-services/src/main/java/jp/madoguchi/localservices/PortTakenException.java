package jp.madoguchi.localservices;

/**
 * A service cannot start because another program listens on its port. The message names
 * the port and the setting that changes it, and is meant for the person at the keyboard.
 */
public final class PortTakenException extends RuntimeException {

	private final Port port;

	PortTakenException(String service, Port port) {
		super("%s needs port %d, but another program is using it. Stop that program, or choose another port with %s."
			.formatted(service, port.number(), port.setting()));
		this.port = port;
	}

	public Port port() {
		return this.port;
	}

}
