package jp.madoguchi.gateway.guard;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a request body may be.
 *
 * @param limits the first whose path matches counts; where none does, no body is accepted
 */
@Validated
@ConfigurationProperties("madoguchi.gateway.bodies")
record BodyProperties(@NotEmpty List<@Valid Limit> limits) {

	/**
	 * @param path a path pattern such as <code>/api/**</code>
	 * @param max the largest body accepted there
	 * @param within how long a whole body may take
	 */
	record Limit(@NotNull String path, @NotNull DataSize max, @DefaultValue("60s") Duration within) {
	}

}
