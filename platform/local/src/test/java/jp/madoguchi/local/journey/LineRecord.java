package jp.madoguchi.local.journey;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.linesimulator.allowed.AllowList;
import jp.madoguchi.linesimulator.record.RecordedRequest;
import jp.madoguchi.local.testing.RunningStack;

import static org.assertj.core.api.Assertions.assertThat;

/** What LINE received of all journeys so far. */
final class LineRecord {

	private static final JsonMapper JSON = JsonMapper.shared();

	private LineRecord() {
	}

	/** Every request equals an entry of the product's list, byte for byte. */
	static void holdsNothingElse(RunningStack stack) {
		List<RecordedRequest> requests = requests(stack);
		assertThat(requests).isNotEmpty();
		assertThat(AllowList.ofTheProduct().objections(requests)).isEmpty();
	}

	static List<RecordedRequest> requests(RunningStack stack) {
		JsonNode record = JSON.readTree(stack.line().get("/simulator/record").body());
		return record.path("requests")
			.valueStream()
			.map((request) -> JSON.treeToValue(request, RecordedRequest.class))
			.toList();
	}

}
