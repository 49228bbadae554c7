package jp.madoguchi.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a demonstration centre says to consumers, from the JSON files in {@code demo/}.
 */
final class DemoTexts {

	private final JsonNode centre;

	private final JsonNode intake;

	private final JsonNode hours;

	private final JsonNode tagGroups;

	private final String centreName;

	DemoTexts(DemoCentre centre) {
		this.centre = JsonMapper.shared().readTree(read(centre.id() + "/centre.json"));
		this.intake = JsonMapper.shared().readTree(read(centre.id() + "/intake.json"));
		this.hours = JsonMapper.shared().readTree(read(centre.id() + "/hours.json"));
		this.tagGroups = JsonMapper.shared().readTree(read(centre.id() + "/tag-groups.json"));
		this.centreName = centre.name();
	}

	JsonNode centre() {
		return this.centre;
	}

	/** Its first questions. */
	JsonNode intake() {
		return this.intake;
	}

	JsonNode hours() {
		return this.hours;
	}

	/** What it classifies by. */
	JsonNode tagGroups() {
		return this.tagGroups;
	}

	JsonNode automaticTexts() {
		return filled("automatic-texts.json");
	}

	/** Templates a counselor begins with. */
	JsonNode templates() {
		return filled("templates.json");
	}

	JsonNode consent() {
		return filled("consent.json");
	}

	JsonNode nowPage() {
		return filled("now-page.json");
	}

	/** These read alike at every centre, names and numbers aside. */
	private JsonNode filled(String file) {
		return JsonMapper.shared()
			.readTree(read(file).replace("${centre}", this.centreName)
				.replace("${operator}", this.centre.path("operator").asString())
				.replace("${contractor}", this.centre.path("contractor").asString())
				.replace("${number}", this.centre.path("phone").path("number").asString()));
	}

	static String read(String file) {
		try (InputStream content = DemoTexts.class.getResourceAsStream("demo/" + file)) {
			return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
