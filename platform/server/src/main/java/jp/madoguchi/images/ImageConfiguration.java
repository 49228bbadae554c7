package jp.madoguchi.images;

import java.net.InetAddress;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Chooses store and scanner by the settings. */
@Configuration(proxyBeanMethods = false)
class ImageConfiguration {

	@Bean
	ObjectStore objectStore(ImageProperties properties) {
		if (properties.folder() != null) {
			return new FolderStore(properties.folder());
		}
		ImageProperties.S3 s3 = properties.s3();
		if (s3 == null) {
			throw new IllegalStateException("no store");
		}
		return new S3Store(client(s3), s3.bucket());
	}

	/** Unscanned images are for a machine nobody else can reach. */
	@Bean
	Scanner scanner(ImageProperties properties, ServerProperties server) {
		if (properties.withoutVirusScan()) {
			InetAddress address = server.getAddress();
			if (address == null || !address.isLoopbackAddress()) {
				throw new IllegalStateException(
						"madoguchi.images.without-virus-scan is refused: this server can be reached from elsewhere");
			}
			return Scanner.none();
		}
		return (properties.clamd() != null) ? new Scanner(properties.clamd()) : Scanner.absent();
	}

	private static S3Client client(ImageProperties.S3 s3) {
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
