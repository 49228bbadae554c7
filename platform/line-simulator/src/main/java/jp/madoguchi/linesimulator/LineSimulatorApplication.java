package jp.madoguchi.linesimulator;

import java.time.Clock;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The LINE simulator as a program. Auto-configurations are named one by one, and the
 * settings live in {@code line-simulator.properties}, because tests of the whole product
 * run it inside a JVM whose class path also holds the server and the gateway.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@ComponentScan
@ImportAutoConfiguration({ PropertyPlaceholderAutoConfiguration.class, ConfigurationPropertiesAutoConfiguration.class,
		LifecycleAutoConfiguration.class, JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
		TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		HttpEncodingAutoConfiguration.class, WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class,
		ThymeleafAutoConfiguration.class })
public class LineSimulatorApplication {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	static SpringApplicationBuilder builder() {
		return new SpringApplicationBuilder(LineSimulatorApplication.class).web(WebApplicationType.SERVLET)
			.properties("spring.config.name=line-simulator");
	}

	/**
	 * Starts the simulator on 127.0.0.1, port 8090 unless {@code --server.port} says
	 * otherwise.
	 */
	public static void main(String[] arguments) {
		builder().run(arguments);
	}

}
