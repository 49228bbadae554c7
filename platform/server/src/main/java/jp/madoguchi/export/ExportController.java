package jp.madoguchi.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import jp.madoguchi.identity.StaffDirectory;

/** Exports at the desk. */
@RestController
@RequestMapping("/api/desk/exports")
@Allowed(Act.EXPORT_CONSULTATIONS)
class ExportController {

	private final Exports exports;

	private final Fetching fetching;

	private final StaffDirectory staff;

	ExportController(Exports exports, Fetching fetching, StaffDirectory staff) {
		this.exports = exports;
		this.fetching = fetching;
		this.staff = staff;
	}

	@GetMapping("/columns")
	Exports.Choice readExportColumns(Caller.Staff person) {
		return this.exports.choice(person);
	}

	@PostMapping
	ResponseEntity<Void> requestExport(Caller.Staff person, @RequestBody @Valid NewExport export) {
		boolean added = this.exports.request(person, export);
		return ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.OK).build();
	}

	@GetMapping
	ExportList listExports(Caller.Staff person) {
		Map<UUID, String> names = this.staff.names();
		return new ExportList(
				this.exports.all().stream().map((export) -> ListedExport.of(export, person, names)).toList());
	}

	@PostMapping("/{id}/cancel")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void cancelExport(Caller.Staff person, @PathVariable UUID id) {
		this.exports.cancel(person, id);
	}

	/** The browser saves it; nothing on the way does. */
	@GetMapping(path = "/{id}/file", produces = "text/csv")
	ResponseEntity<InputStreamResource> fetchExport(Caller.Staff person, @PathVariable UUID id) {
		Fetching.Opened opened = this.fetching.open(person, id);
		Export export = opened.export();
		ContentDisposition name = ContentDisposition.attachment()
			.filename("相談_%s_%s.csv".formatted(export.period().first(), export.period().last()), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/csv;charset=" + export.encoding().label()))
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header("X-Content-Type-Options", "nosniff")
			.body(new InputStreamResource(opened.content()));
	}

	/** The newest first. */
	record ExportList(List<ListedExport> items) {
	}

	/**
	 * One that was asked for.
	 *
	 * @param own whether it is one's own, which alone can be fetched and cancelled
	 * @param by who asked; empty for an account that left long ago
	 * @param columns how many
	 * @param total how many rows there will be; null until somebody has counted
	 * @param expiresAt until when it can be fetched, once it is done
	 */
	record ListedExport(UUID id, boolean own, String by, String purpose, int columns, LocalDate first, LocalDate last,
			Encoding encoding, Export.State state, Instant requestedAt, int written, @Nullable Integer total,
			@Nullable Instant expiresAt, @Nullable Findings findings) {

		static ListedExport of(Export export, Caller.Staff reader, Map<UUID, String> names) {
			return new ListedExport(export.id(), export.requester().equals(reader.id()),
					names.getOrDefault(export.requester(), ""), export.purpose(), export.columns().size(),
					export.period().first(), export.period().last(), export.encoding(), export.state(),
					export.requestedAt(), export.written(), export.total(), export.expiresAt(), export.findings());
		}

		@Override
		public String toString() {
			return "export " + this.id;
		}

	}

}
