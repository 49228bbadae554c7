package jp.madoguchi.store;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where objects lie.
 *
 * @param folder in this folder
 * @param s3 or in a bucket; one of the two
 */
@ConfigurationProperties("madoguchi.store")
record StoreProperties(@Nullable Path folder, @Nullable S3 s3) {

	StoreProperties {
		if ((folder == null) == (s3 == null)) {
			throw new IllegalArgumentException("madoguchi.store needs a folder or an s3 bucket, and not both");
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

}
