package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.audit.Actor;
import jp.madoguchi.audit.Deed;
import jp.madoguchi.audit.TrailReading;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.problem.ProblemType;

/** What was done to a consultation and who has seen it, for those who answer for it. */
@RestController
@Allowed(Act.READ_TRAIL)
class DeskTrailController {

	private static final int PAGE = 100;

	private final ConsultationRows rows;

	private final TrailReading trail;

	private final StaffDirectory staff;

	DeskTrailController(ConsultationRows rows, TrailReading trail, StaffDirectory staff) {
		this.rows = rows;
		this.trail = trail;
		this.staff = staff;
	}

	/**
	 * The newest hundred, or the hundred before one of them.
	 * @param before the id of the last line that is known
	 */
	@GetMapping("/api/desk/consultations/{id}/trail")
	@Transactional(readOnly = true)
	TrailPage readTrail(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID before) {
		if (this.rows.find(id).isEmpty()) {
			throw ProblemType.NOT_FOUND.exception();
		}
		Map<UUID, String> names = this.staff.names();
		List<TrailLine> lines = this.trail.of(id, before, PAGE)
			.stream()
			.map((line) -> TrailLine.of(line, names))
			.toList();
		return new TrailPage(lines, lines.size() == PAGE);
	}

	/** A page of the trail, the newest first. */
	record TrailPage(List<TrailLine> items, boolean more) {
	}

	/**
	 * Something that was done.
	 *
	 * @param by what kind of actor did it
	 * @param who the name, where it was someone of the staff
	 * @param to the colleague it was about, if any
	 */
	record TrailLine(UUID id, Instant at, Actor.Kind by, @Nullable String who, Deed deed, @Nullable String to) {

		static TrailLine of(TrailReading.Line line, Map<UUID, String> names) {
			return new TrailLine(line.id(), line.at(), line.actorKind(), name(line.actor(), names), line.deed(),
					name(line.subject(), names));
		}

		private static @Nullable String name(@Nullable UUID account, Map<UUID, String> names) {
			return Optional.ofNullable(account).map(names::get).orElse(null);
		}

	}

}
