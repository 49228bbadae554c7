package jp.madoguchi.gateway.server;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where health is asked for: never on the public port.
 *
 * @param address the address to listen on
 * @param port the port; 0 for any free one
 */
@Validated
@ConfigurationProperties("madoguchi.gateway.health")
record HealthProperties(@DefaultValue("127.0.0.1") @NotEmpty String address,
		@DefaultValue("18080") @Min(0) @Max(65535) int port) {
}
