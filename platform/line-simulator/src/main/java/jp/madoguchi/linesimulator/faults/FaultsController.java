package jp.madoguchi.linesimulator.faults;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Control: orders trouble. */
@RestController
@RequestMapping("/simulator/faults")
class FaultsController {

	private final Faults faults;

	FaultsController(Faults faults) {
		this.faults = faults;
	}

	@GetMapping
	FaultList planned() {
		return new FaultList(this.faults.planned());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void add(@RequestBody FaultList list) {
		list.faults().forEach(this.faults::add);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void clear() {
		this.faults.clear();
	}

	record FaultList(List<PlannedFault> faults) {

	}

}
