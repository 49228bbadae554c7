package jp.madoguchi.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Attendance;
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.Presence;
import jp.madoguchi.identity.Presences;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.identity.StaffMember;
import jp.madoguchi.tenancy.Settings;

/** The desk's lists. */
@RestController
@RequestMapping("/api/desk")
class DeskListController {

	private final DeskLists lists;

	private final Alarms alarms;

	private final StaffDirectory staff;

	private final Presences presences;

	private final Settings settings;

	private final Clock clock;

	DeskListController(DeskLists lists, Alarms alarms, StaffDirectory staff, Presences presences, Settings settings,
			Clock clock) {
		this.lists = lists;
		this.alarms = alarms;
		this.staff = staff;
		this.presences = presences;
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping("/consultations")
	@Allowed(Act.READ_CONSULTATIONS)
	DeskLists.Page listConsultations(Caller.Staff counselor, @RequestParam DeskLists.Which list,
			@RequestParam(required = false) @Nullable UUID before) {
		return this.lists.read(list, counselor.id(), before);
	}

	@GetMapping("/alarm")
	@Allowed(Act.LISTEN)
	Alarms.Alarm readAlarm(Caller.Staff counselor) {
		return this.alarms.at(counselor);
	}

	@GetMapping("/staff")
	@Allowed(Act.READ_CONSULTATIONS)
	Staff listStaff() {
		Map<UUID, DeskLists.Load> loads = this.lists.loads();
		Map<UUID, Attendance> attendance = this.presences.all();
		Instant now = this.clock.instant();
		return new Staff(this.staff.all()
			.stream()
			.map((member) -> Member.of(member, loads.getOrDefault(member.id(), DeskLists.Load.NONE),
					attendance.get(member.id()), now))
			.toList(), BoardLimits.of(this.settings));
	}

	/** Everyone, and from when the supervisor's board warns. */
	record Staff(List<Member> items, BoardLimits limits) {
	}

	/**
	 * A colleague.
	 *
	 * @param open how many open consultations they handle
	 * @param openLimit how many they should have at most; null for no limit
	 * @param ourTurn in how many of them it is theirs to act
	 * @param ourTurnSince since when in the longest of these; null when it is in none
	 * @param presence what they say of themselves; absent too when the calendar says so
	 * @param here whether a desk of theirs is open
	 */
	record Member(UUID id, String name, Set<Role> roles, int open, @Nullable Integer openLimit, int ourTurn,
			@Nullable Instant ourTurnSince, Presence presence, boolean here) {

		static Member of(StaffMember member, DeskLists.Load load, @Nullable Attendance attendance, Instant now) {
			return new Member(member.id(), member.name(), member.roles(), load.open(), member.openLimit(),
					load.ourTurn(), load.ourTurnSince(),
					(attendance != null) ? attendance.shown(now) : Presence.AVAILABLE,
					attendance != null && attendance.isHere(now));
		}

	}

}
