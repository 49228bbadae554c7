package jp.madoguchi.linesimulator.record;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Control: the record as JSON, oldest first. */
@RestController
@RequestMapping("/simulator/record")
class RecordController {

	private final RequestRecord record;

	RecordController(RequestRecord record) {
		this.record = record;
	}

	@GetMapping
	RequestList list(@RequestParam(defaultValue = "0") long since) {
		return new RequestList(this.record.since(since));
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void clear() {
		this.record.clear();
	}

	record RequestList(List<RecordedRequest> requests) {

	}

}
