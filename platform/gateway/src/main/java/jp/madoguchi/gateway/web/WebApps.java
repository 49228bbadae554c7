package jp.madoguchi.gateway.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import jp.madoguchi.gateway.GatewayProperties;

/** The built files of every web app, read once at start. */
@Component
class WebApps {

	private static final Logger log = LoggerFactory.getLogger(WebApps.class);

	private final Map<WebAppPath, WebAppFile> files;

	WebApps(GatewayProperties properties) throws IOException {
		this.files = load(properties.webApps());
		log.info("{} files of web apps in memory", this.files.size());
	}

	Optional<WebAppFile> file(WebAppPath path) {
		return Optional.ofNullable(this.files.get(path));
	}

	private static Map<WebAppPath, WebAppFile> load(String folder) throws IOException {
		String root = folder.substring(folder.indexOf(':') + 1);
		Map<WebAppPath, WebAppFile> files = new HashMap<>();
		for (Resource resource : new PathMatchingResourcePatternResolver().getResources(folder + "*/**")) {
			String address = resource.getURL().toString();
			if (!address.endsWith("/")) {
				String path = address.substring(address.lastIndexOf("/" + root) + 1 + root.length());
				int slash = path.indexOf('/');
				files.put(new WebAppPath(path.substring(0, slash), path.substring(slash + 1)),
						new WebAppFile(path, resource.getContentAsByteArray()));
			}
		}
		return Map.copyOf(files);
	}

}
