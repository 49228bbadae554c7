package jp.madoguchi.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is written to have somebody's LINE id opened. */
public final class TestDisclosure {

	private TestDisclosure() {
	}

	/** A request in writing about a consultation's consumer. */
	public static Map<String, Object> request(String consultation, String words) {
		return of(Map.of("consultation", consultation, "basis", "刑事訴訟法第197条第2項 " + words, "documentNumber",
				"長捜第123号 " + words, "agency", "長野中央警察署 " + words, "officer", "生活安全課 鈴木 " + words, "words", words));
	}

	/** A life in danger in a consultation. */
	public static Map<String, Object> danger(String consultation, String words) {
		return of(Map.of("consultation", consultation, "danger", "suicide", "words", words, "agency",
				"長野県警察本部 " + words, "officer", "佐藤 " + words, "callback", "026-233-0110", "answeredBy", "当直 " + words));
	}

	/** The same about somebody without a consultation. */
	public static Map<String, Object> about(String person, Map<String, Object> ofConsultation) {
		Map<String, Object> request = new HashMap<>(ofConsultation);
		request.remove("consultation");
		request.put("person", person);
		return request;
	}

	private static Map<String, Object> of(Map<String, Object> fields) {
		Map<String, Object> request = new HashMap<>(fields);
		request.put("id", UUID.randomUUID().toString());
		return request;
	}

}
