package jp.madoguchi.images;

import java.net.InetAddress;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the scanner by the settings. */
@Configuration(proxyBeanMethods = false)
class ImageConfiguration {

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

}
