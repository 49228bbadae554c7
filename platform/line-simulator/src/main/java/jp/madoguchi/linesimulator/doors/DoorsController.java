package jp.madoguchi.linesimulator.doors;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Control: what the start page shows. */
@RestController
@RequestMapping("/simulator/doors")
class DoorsController {

	private final Doors doors;

	DoorsController(Doors doors) {
		this.doors = doors;
	}

	@GetMapping
	OpenDoorList now() {
		return new OpenDoorList(this.doors.now());
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void replaceAll(@RequestBody DoorList list) {
		this.doors.replaceAll(list.doors());
	}

	record DoorList(List<Door> doors) {

	}

	record OpenDoorList(List<OpenDoor> doors) {

	}

}
