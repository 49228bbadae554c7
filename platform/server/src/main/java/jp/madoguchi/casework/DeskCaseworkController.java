package jp.madoguchi.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.StaffDirectory;

/** Tags and memo at the desk. */
@RestController
class DeskCaseworkController {

	private static final String ONE = "/api/desk/consultations/{id}";

	private final Casework casework;

	private final Tagging tagging;

	private final Memos memos;

	private final StaffDirectory staff;

	DeskCaseworkController(Casework casework, Tagging tagging, Memos memos, StaffDirectory staff) {
		this.casework = casework;
		this.tagging = tagging;
		this.memos = memos;
		this.staff = staff;
	}

	/** What consultations can be classified by today. */
	@GetMapping("/api/desk/tag-groups")
	@Allowed(Act.READ_CONSULTATIONS)
	TagGroups readTagGroups() {
		return this.tagging.groups();
	}

	@GetMapping(ONE + "/casework")
	@Allowed(Act.READ_CONSULTATIONS)
	Casework.Records readCasework(@PathVariable UUID id) {
		return this.casework.read(id);
	}

	@PutMapping(ONE + "/tags")
	@Allowed(Act.RECORD_CONSULTATIONS)
	Casework.Written writeTags(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid NewTags tags) {
		return written(this.tagging.choose(id, counselor.id(), tags.revision(), tags.chosen()));
	}

	@PutMapping(ONE + "/memo")
	@Allowed(Act.RECORD_CONSULTATIONS)
	Casework.Written writeMemo(Caller.Staff counselor, @PathVariable UUID id, @RequestBody @Valid NewMemo memo) {
		return written(this.memos.write(id, counselor.id(), memo.revision(), memo.memo()));
	}

	@GetMapping(ONE + "/memo/revisions")
	@Allowed(Act.READ_CONSULTATIONS)
	Revisions readMemoRevisions(@PathVariable UUID id) {
		Map<UUID, String> names = this.staff.names();
		return new Revisions(this.memos.revisions(id)
			.stream()
			.map((one) -> new Casework.Written(one.revision(), Casework.Author.of(one.author(), names), one.at()))
			.toList());
	}

	@GetMapping(ONE + "/memo/revisions/{revision}")
	@Allowed(Act.READ_CONSULTATIONS)
	Memo readMemoRevision(@PathVariable UUID id, @PathVariable int revision) {
		return this.memos.revision(id, revision);
	}

	private Casework.Written written(Sheet<?> sheet) {
		return Casework.Written.of(sheet, this.staff.names());
	}

	/**
	 * All tags a consultation shall have.
	 *
	 * @param revision the one the writer saw
	 */
	record NewTags(@Min(0) int revision, @NotNull @Size(max = 400) List<@NotNull @Valid Choice> chosen) {
	}

	/**
	 * A memo as it shall be.
	 *
	 * @param revision the one the writer saw
	 */
	record NewMemo(@Min(0) int revision, @NotNull @Valid Memo memo) {

		@Override
		public String toString() {
			return "memo";
		}

	}

	/** What was written when, newest first. */
	record Revisions(List<Casework.Written> items) {
	}

}
