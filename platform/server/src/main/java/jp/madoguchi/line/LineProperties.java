package jp.madoguchi.line;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the cell meets LINE.
 *
 * @param loginUrl where consumers' browsers log in
 * @param apiUrl where the server calls LINE
 * @param noticeAfter how long an answer may stay unacknowledged by the consumer's page
 * before a notice is due
 * @param patience how long LINE may take for one answer
 */
@ConfigurationProperties("madoguchi.line")
record LineProperties(@DefaultValue("https://access.line.me") URI loginUrl,
		@DefaultValue("https://api.line.me") URI apiUrl, @DefaultValue("30s") Duration noticeAfter,
		@DefaultValue("8s") Duration patience) {
}
