package jp.madoguchi.images;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where images lie and what scans them.
 *
 * @param folder keep them in this folder
 * @param s3 or keep them in a bucket; one of the two
 * @param clamd the virus scanner; without one, images stay held
 * @param withoutVirusScan show images unscanned; refused on any but a developer's machine
 */
@ConfigurationProperties("madoguchi.images")
record ImageProperties(@Nullable Path folder, @Nullable S3 s3, @Nullable Clamd clamd,
		@DefaultValue("false") boolean withoutVirusScan) {

	ImageProperties {
		if ((folder == null) == (s3 == null)) {
			throw new IllegalArgumentException("madoguchi.images needs a folder or an s3 bucket, and not both");
		}
	}

	/**
	 * A bucket.
	 *
	 * @param endpoint the store's address
	 * @param pathStyle whether the bucket's name stands in the path, not in the host name
	 */
	record S3(URI endpoint, @DefaultValue("ap-northeast-1") String region, String bucket, String accessKey,
			String secretKey, @DefaultValue("true") boolean pathStyle) {
	}

	/**
	 * ClamAV's daemon, which is reached over TCP.
	 *
	 * @param patience how long it may take for one answer
	 */
	record Clamd(String host, @DefaultValue("3310") int port, @DefaultValue("30s") Duration patience) {
	}

}
