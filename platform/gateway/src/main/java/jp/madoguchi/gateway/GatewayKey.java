package jp.madoguchi.gateway;

import jakarta.validation.constraints.Size;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The secret by which a server knows its gateway.
 *
 * @param gatewayKey at least 16 characters, the same in every server of every cell
 */
@Validated
@ConfigurationProperties("madoguchi")
public record GatewayKey(@Size(min = 16) String gatewayKey) {

	/** The header that carries it. */
	public static final String HEADER = "X-Madoguchi-Gateway-Key";

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "GatewayKey[…]";
	}

}
