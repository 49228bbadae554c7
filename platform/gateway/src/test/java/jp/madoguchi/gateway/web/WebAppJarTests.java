package jp.madoguchi.gateway.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.madoguchi.gateway.GatewayProperties;

import static org.assertj.core.api.Assertions.assertThat;

class WebAppJarTests {

	private static final String ROOT = "META-INF/madoguchi-web/";

	@Test
	void appsComeFromTheJarsTheyAreDeliveredIn(@TempDir Path folder) throws IOException {
		Path one = jar(folder.resolve("one.jar"), "consumer/", "consumer/index.html", "consumer/assets/",
				"consumer/assets/a-1.js");
		Path two = jar(folder.resolve("two.jar"), "desk/", "desk/index.html");
		URL[] jars = { one.toUri().toURL(), two.toUri().toURL() };
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		try (URLClassLoader loader = new URLClassLoader(jars, before)) {
			thread.setContextClassLoader(loader);
			WebApps apps = new WebApps(properties(folder));
			assertThat(content(apps, "consumer", "index.html")).isEqualTo("consumer/index.html");
			assertThat(content(apps, "consumer", "assets/a-1.js")).isEqualTo("consumer/assets/a-1.js");
			assertThat(content(apps, "desk", "index.html")).isEqualTo("desk/index.html");
			assertThat(apps.file(new WebAppPath("consumer", "assets/"))).isEmpty();
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	private static String content(WebApps apps, String app, String file) {
		return new String(apps.file(new WebAppPath(app, file)).orElseThrow().plain(), StandardCharsets.UTF_8);
	}

	private static GatewayProperties properties(Path folder) {
		return new GatewayProperties(folder, Map.of(), "http", URI.create("http://localhost:8090"), List.of(),
				"classpath*:" + ROOT, Map.of());
	}

	private static Path jar(Path file, String... names) throws IOException {
		try (OutputStream target = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(target)) {
			jar.putNextEntry(new JarEntry("META-INF/"));
			jar.putNextEntry(new JarEntry(ROOT));
			for (String name : names) {
				jar.putNextEntry(new JarEntry(ROOT + name));
				if (!name.endsWith("/")) {
					jar.write(name.getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return file;
	}

}
