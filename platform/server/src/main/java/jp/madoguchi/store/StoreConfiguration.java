package jp.madoguchi.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Chooses the store by the settings. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

	@Bean
	ObjectStore objectStore(StoreProperties properties) {
		if (properties.folder() != null) {
			return new FolderStore(properties.folder());
		}
		StoreProperties.S3 s3 = properties.s3();
		if (s3 == null) {
			throw new IllegalStateException("no store");
		}
		return new S3Store(client(s3), s3.bucket());
	}

	private static S3Client client(StoreProperties.S3 s3) {
		return S3Client.builder()
			.endpointOverride(s3.endpoint())
			.region(Region.of(s3.region()))
			.credentialsProvider(
					StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
			.forcePathStyle(s3.pathStyle())
			.httpClient(UrlConnectionHttpClient.create())
			.build();
	}

}
