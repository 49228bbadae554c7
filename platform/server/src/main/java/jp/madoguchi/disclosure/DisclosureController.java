package jp.madoguchi.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.consultation.Identities.Case;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/** Asking for an id to be opened, and the second person's word. */
@RestController
@RequestMapping("/api/desk/disclosures")
@Allowed(Act.DISCLOSE)
class DisclosureController {

	private final Disclosures disclosures;

	private final SecondPerson secondPerson;

	private final Shown.Maker shown;

	private final PeopleSearch people;

	DisclosureController(Disclosures disclosures, SecondPerson secondPerson, Shown.Maker shown, PeopleSearch people) {
		this.disclosures = disclosures;
		this.secondPerson = secondPerson;
		this.shown = shown;
		this.people = people;
	}

	/** The newest two hundred. */
	@GetMapping
	DisclosurePage listDisclosures(Caller.Staff reader) {
		return new DisclosurePage(this.shown.of(this.disclosures.newest(), reader.id()));
	}

	/** What somebody is to be told and has not taken note of. */
	@GetMapping("/unnoted")
	DisclosurePage listUnnotedDisclosures(Caller.Staff reader) {
		return new DisclosurePage(this.shown.of(this.disclosures.unnoted(reader.id()), reader.id()));
	}

	/** Cases by the number people use; one or none. */
	@GetMapping("/cases")
	CasePage findDisclosureCase(@RequestParam String number) {
		return CasePage.of(this.people.numbered(number));
	}

	/** Who followed the account, blocked it or typed there, within seven days at most. */
	@GetMapping("/people")
	PeoplePage findDisclosurePeople(@RequestParam Instant from, @RequestParam Instant to) {
		return new PeoplePage(this.people.between(from, to));
	}

	/** 201; sent again, 200 with the first. */
	@PostMapping
	ResponseEntity<Shown> requestDisclosure(Caller.Staff asking, @RequestBody @Valid NewRequest request) {
		return shown(asking,
				this.disclosures.begin(request.id(), request.subject(), Kind.ORDINARY, request.grounds(), asking.id()));
	}

	/** A life is in danger: open with the answer. */
	@PostMapping("/danger")
	ResponseEntity<Shown> openInDanger(Caller.Staff asking, @RequestBody @Valid NewDanger danger) {
		return shown(asking,
				this.disclosures.begin(danger.id(), danger.subject(), Kind.DANGER, danger.grounds(), asking.id()));
	}

	@PostMapping("/{id}/approval")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void approveDisclosure(Caller.Staff second, @PathVariable UUID id) {
		this.secondPerson.decide(id, Decision.APPROVED, second.id(), "");
	}

	@PostMapping("/{id}/refusal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void refuseDisclosure(Caller.Staff second, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
		this.secondPerson.decide(id, Decision.REFUSED, second.id(), reason.reason());
	}

	@PostMapping("/{id}/confirmation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void confirmDisclosure(Caller.Staff second, @PathVariable UUID id) {
		this.secondPerson.decide(id, Decision.CONFIRMED, second.id(), "");
	}

	@PostMapping("/{id}/objection")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void objectToDisclosure(Caller.Staff second, @PathVariable UUID id, @RequestBody @Valid Reason reason) {
		this.secondPerson.decide(id, Decision.OBJECTED, second.id(), reason.reason());
	}

	@PostMapping("/{id}/opening")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void openDisclosure(Caller.Staff asking, @PathVariable UUID id) {
		this.disclosures.open(id, asking.id());
	}

	@PostMapping("/{id}/note")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void noteDisclosure(Caller.Staff told, @PathVariable UUID id) {
		this.disclosures.note(id, told.id());
	}

	private ResponseEntity<Shown> shown(Caller.Staff reader, Disclosures.Begun begun) {
		return ResponseEntity.status(begun.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
			.body(this.shown.of(List.of(begun.disclosure()), reader.id()).getFirst());
	}

	/** Disclosures, without what they open. */
	record DisclosurePage(List<Shown> items) {
	}

	/** Cases found. */
	record CasePage(List<FoundCase> items) {

		static CasePage of(List<Case> cases) {
			return new CasePage(cases.stream()
				.map((one) -> new FoundCase(one.id(), one.caseNumber(), one.openedAt(), one.closedAt() != null))
				.toList());
		}

	}

	/** A case by its number alone. */
	record FoundCase(UUID id, String caseNumber, Instant openedAt, boolean closed) {
	}

	/** People found. */
	record PeoplePage(List<PeopleSearch.Person> items) {
	}

}
