package jp.madoguchi.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things last.
 *
 * @param keep how long a finished file can be fetched
 * @param lease after this time without a sign of life a run counts as dead
 */
@ConfigurationProperties("madoguchi.export")
record ExportProperties(@DefaultValue("7d") Duration keep, @DefaultValue("60s") Duration lease) {
}
