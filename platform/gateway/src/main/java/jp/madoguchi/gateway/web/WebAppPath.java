package jp.madoguchi.gateway.web;

import java.util.List;
import java.util.Optional;

import jp.madoguchi.gateway.sites.Side;
import jp.madoguchi.gateway.sites.Site;

/**
 * A path within a web app.
 *
 * @param app name of the app
 * @param file path relative to the app's folder, without a leading slash
 */
record WebAppPath(String app, String file) {

	private static final List<String> NOT_PAGES = List.of("/api", "/auth", "/internal");

	private static final String OFFICE = "/office/";

	/** Which app serves a path of a site; empty where no app does. */
	static Optional<WebAppPath> of(Site site, String path) {
		if (NOT_PAGES.stream().anyMatch((taken) -> path.equals(taken) || path.startsWith(taken + "/"))) {
			return Optional.empty();
		}
		if (site.side() == Side.DESK && path.startsWith(OFFICE)) {
			return Optional.of(new WebAppPath("office", path.substring(OFFICE.length())));
		}
		return Optional.of(new WebAppPath(site.side().app(), path.substring(1)));
	}

	/** Whether the file's name changes with its content. */
	boolean isHashed() {
		return this.file.startsWith("assets/");
	}

	/** Whether the path names a file rather than a page of the app. */
	boolean namesFile() {
		return isHashed() || this.file.substring(this.file.lastIndexOf('/') + 1).contains(".");
	}

}
