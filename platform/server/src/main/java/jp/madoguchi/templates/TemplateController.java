package jp.madoguchi.templates;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/**
 * Templates at the desk: everyone keeps their own, supervisors and admins the centre's.
 */
@RestController
@RequestMapping("/api/desk/templates")
class TemplateController {

	private final Templates templates;

	TemplateController(Templates templates) {
		this.templates = templates;
	}

	@GetMapping
	@Allowed(Act.USE_TEMPLATES)
	ReadableTemplates listTemplates(Caller.Staff reader) {
		return new ReadableTemplates(this.templates.readableBy(reader.id()));
	}

	@PostMapping
	@Allowed(Act.USE_TEMPLATES)
	ResponseEntity<Template> keepOwnTemplate(Caller.Staff owner, @RequestBody @Valid NewTemplate template) {
		return kept(owner.id(), template);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.USE_TEMPLATES)
	void dropOwnTemplate(Caller.Staff owner, @PathVariable UUID id) {
		this.templates.drop(owner.id(), id);
	}

	@PostMapping("/shared")
	@Allowed(Act.KEEP_SHARED_TEMPLATES)
	ResponseEntity<Template> keepSharedTemplate(@RequestBody @Valid NewTemplate template) {
		return kept(null, template);
	}

	@DeleteMapping("/shared/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Act.KEEP_SHARED_TEMPLATES)
	void dropSharedTemplate(@PathVariable UUID id) {
		this.templates.drop(null, id);
	}

	private ResponseEntity<Template> kept(@Nullable UUID owner, NewTemplate template) {
		boolean isNew = this.templates.keep(owner, template);
		return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
			.body(Template.of(template.id(), owner == null, template.content(), template.validUntil()));
	}

	record ReadableTemplates(List<Template> items) {
	}

}
