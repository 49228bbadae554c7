package jp.madoguchi.gateway.cells;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the cells are asked.
 *
 * @param hosts pause between two questions for the host list, which are each replica's
 * probe as well
 * @param nowPages pause between two rounds for the now-pages
 * @param timeout how long an answer may take
 */
@ConfigurationProperties("madoguchi.gateway.poll")
record PollProperties(@DefaultValue("2s") Duration hosts, @DefaultValue("10s") Duration nowPages,
		@DefaultValue("2s") Duration timeout) {
}
