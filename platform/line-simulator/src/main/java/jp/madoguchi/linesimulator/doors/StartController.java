package jp.madoguchi.linesimulator.doors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import jp.madoguchi.linesimulator.directory.People;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to start from. */
@Controller
class StartController {

	private final Doors doors;

	private final People people;

	StartController(Doors doors, People people) {
		this.doors = doors;
		this.people = people;
	}

	@GetMapping("/")
	String start(Model model) {
		LinkedHashMap<String, List<OpenDoor>> groups = this.doors.now()
			.stream()
			.collect(Collectors.groupingBy((open) -> open.door().heading(), LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("groups", groups);
		model.addAttribute("people", this.people.all());
		return "start";
	}

}
