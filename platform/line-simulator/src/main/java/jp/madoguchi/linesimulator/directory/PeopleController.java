package jp.madoguchi.linesimulator.directory;

import java.util.Collection;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Control: which people exist. */
@RestController
@RequestMapping("/simulator/people")
class PeopleController {

	private final People people;

	PeopleController(People people) {
		this.people = people;
	}

	@GetMapping
	PersonList list() {
		return new PersonList(this.people.all());
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void replaceAll(@RequestBody PersonList list) {
		this.people.replaceAll(List.copyOf(list.people()));
	}

	record PersonList(Collection<Person> people) {

	}

}
