package jp.madoguchi.gateway.guard;

import java.net.InetAddress;
import java.util.Arrays;

import io.netty.util.NetUtil;

/**
 * A range of network addresses in CIDR notation, or a single one. Never asks the DNS.
 */
final class AddressRange {

	private final byte[] network;

	private final int prefix;

	private AddressRange(byte[] network, int prefix) {
		this.network = network;
		this.prefix = prefix;
	}

	/** {@code 10.0.0.0/8}, {@code fd00::/8} or {@code 192.0.2.7}. */
	static AddressRange parse(String text) {
		int slash = text.indexOf('/');
		byte[] network = NetUtil.createByteArrayFromIpAddressString((slash < 0) ? text : text.substring(0, slash));
		if (network == null) {
			throw new IllegalArgumentException("Not an address or range: " + text);
		}
		int bits = network.length * Byte.SIZE;
		int prefix = (slash < 0) ? bits : Integer.parseInt(text.substring(slash + 1));
		if (prefix < 0 || prefix > bits) {
			throw new IllegalArgumentException("Not a range: " + text);
		}
		return new AddressRange(masked(network, prefix), prefix);
	}

	boolean contains(InetAddress address) {
		byte[] bytes = address.getAddress();
		return bytes.length == this.network.length && Arrays.equals(masked(bytes, this.prefix), this.network);
	}

	/** The first bits of an address, the rest zero. */
	static byte[] masked(byte[] address, int prefix) {
		byte[] masked = address.clone();
		for (int bit = prefix; bit < masked.length * Byte.SIZE; bit++) {
			masked[bit / Byte.SIZE] &= (byte) ~(0x80 >> (bit % Byte.SIZE));
		}
		return masked;
	}

}
