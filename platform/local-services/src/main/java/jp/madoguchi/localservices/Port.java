package jp.madoguchi.localservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * A TCP port on the loopback address and the setting that chooses it.
 *
 * @param setting what the person at the keyboard changes to get another port, such as
 * {@code madoguchi.postgres.port}; part of the message when the port is taken
 * @param number 1 to 65535
 */
public record Port(String setting, int number) {

	/**
	 * The port named by a system property.
	 * @param property name of the property
	 * @param standard the port when the property is not set
	 * @return the port; a value of 0 stands for any free one
	 */
	public static Port configured(String property, int standard) {
		int number = Integer.getInteger(property, standard);
		return (number != 0) ? new Port(property, number) : free(property);
	}

	/**
	 * A port that nothing listens on at the moment.
	 * @param setting see {@link #setting()}
	 * @return the port; another process may still be quicker to take it
	 */
	public static Port free(String setting) {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return new Port(setting, socket.getLocalPort());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes sure that nobody listens on this port.
	 * @param service who wants the port, for the message
	 * @throws PortTakenException if somebody does
	 */
	public void requireFree(String service) {
		try (ServerSocket socket = new ServerSocket(this.number, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new PortTakenException(service, this);
		}
	}

}
