package jp.madoguchi.images;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What scans images.
 *
 * @param clamd the virus scanner; without one, images stay held
 * @param withoutVirusScan show images unscanned; refused on any but a developer's machine
 */
@ConfigurationProperties("madoguchi.images")
record ImageProperties(@Nullable Clamd clamd, @DefaultValue("false") boolean withoutVirusScan) {

	/**
	 * ClamAV's daemon, which is reached over TCP.
	 *
	 * @param patience how long it may take for one answer
	 */
	record Clamd(String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration patience) {
	}

}
