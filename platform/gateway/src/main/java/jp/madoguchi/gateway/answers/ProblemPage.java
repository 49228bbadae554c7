package jp.madoguchi.gateway.answers;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;

import jp.madoguchi.gateway.sites.Side;
import jp.madoguchi.gateway.sites.Site;

/**
 * A problem as a page for people: what happened, what to do, and on a centre's host its
 * telephone number and, for consumers, the way to the now-page.
 */
@Component
class ProblemPage {

	String render(ServerWebExchange exchange, Problem problem) {
		Optional<Site> site = Site.of(exchange);
		return """
				<!doctype html>
				<html lang="ja">
				<head>
				<meta charset="utf-8">
				<meta name="viewport" content="width=device-width">
				<title>お知らせ</title>
				<link rel="stylesheet" href="%s">
				</head>
				<body>
				<main>
				<h1>%s</h1>
				<p>%s</p>
				%s</main>
				</body>
				</html>
				""".formatted(PageStyle.PATH, problem.heading(), problem.advice(),
				site.map((known) -> ways(known, problem)).orElse(""));
	}

	private static String ways(Site site, Problem problem) {
		StringBuilder html = new StringBuilder();
		if (site.phone() != null) {
			String name = HtmlUtils.htmlEscape(site.centreName(), "UTF-8");
			String phone = HtmlUtils.htmlEscape(site.phone(), "UTF-8");
			html.append("<p>%sの電話 <a href=\"tel:%s\">%s</a></p>\n".formatted(name, phone, phone));
		}
		if (site.state() != Site.State.ACTIVE) {
			return html.toString();
		}
		if (site.side() == Side.CONSUMER) {
			html.append("<p><a href=\"/now\">今すぐできること</a></p>\n");
		}
		if (problem == Problem.NOT_FOUND || problem == Problem.INVALID_REQUEST) {
			html.append("<p><a href=\"/\">はじめの画面へ</a></p>\n");
		}
		return html.toString();
	}

}
