package jp.madoguchi.gateway.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import jp.madoguchi.gateway.answers.Problem;
import jp.madoguchi.gateway.sites.Site;
import jp.madoguchi.gateway.sites.Sites;

/**
 * The what-to-do-now page (A9): the consumer app's static page with the tenant's last
 * known data inside, so that it needs nothing but this gateway.
 */
@Component
class NowPage {

	static final String PATH = "/now";

	private static final WebAppPath TEMPLATE = new WebAppPath("consumer", "now.html");

	private static final String PLACE = "<!--now-data-->";

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final WebApps apps;

	private final DevServers devServers;

	private final Sites sites;

	private final JsonMapper json;

	private final WebClient web;

	NowPage(WebApps apps, DevServers devServers, Sites sites, JsonMapper json) {
		this.apps = apps;
		this.devServers = devServers;
		this.sites = sites;
		this.json = json;
		this.web = WebClient.create();
	}

	static boolean isTemplate(WebAppPath path) {
		return path.equals(TEMPLATE);
	}

	Mono<ServerResponse> serve(ServerRequest request) {
		Mono<JsonNode> data = Mono.justOrEmpty(this.sites.nowPage(Site.required(request.exchange()).tenant()));
		return Mono.zip(template(), data)
			.flatMap((both) -> ServerResponse.ok()
				.contentType(HTML)
				.cacheControl(CacheControl.noCache())
				.bodyValue(both.getT1().replace(PLACE, element(both.getT2()))))
			.switchIfEmpty(Mono.error(Problem.UNAVAILABLE::asException));
	}

	private Mono<String> template() {
		Mono<String> built = Mono
			.justOrEmpty(this.apps.file(TEMPLATE).map((file) -> new String(file.plain(), StandardCharsets.UTF_8)));
		return this.devServers.of(TEMPLATE.app()).map(this::fetch).orElse(built);
	}

	private Mono<String> fetch(URI devServer) {
		return this.web.get().uri(devServer + "/" + TEMPLATE.file()).retrieve().bodyToMono(String.class);
	}

	private String element(JsonNode data) {
		ObjectNode page = data.isObject() ? ((ObjectNode) data).deepCopy() : this.json.createObjectNode();
		page.put("servedAt", Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
		return "<script type=\"application/json\" id=\"now-data\">" + escape(page.toString()) + "</script>";
	}

	// Inside a script element only markup could end it early; JSON allows the escapes in
	// every string.
	private static String escape(String text) {
		return text.replace("&", "\\u0026")
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

}
