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

/** The desk's lists. */
@RestController
@RequestMapping("/api/desk")
class DeskListController {

	private final DeskLists lists;

	private final Alarms alarms;

	private final StaffDirectory staff;

	private final Presences presences;

	private final Clock clock;

	DeskListController(DeskLists lists, Alarms alarms, StaffDirectory staff, Presences presences, Clock clock) {
		this.lists = lists;
		this.alarms = alarms;
		this.staff = staff;
		this.presences = presences;
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
		Map<UUID, Integer> open = this.lists.openByAssignee();
		Map<UUID, Attendance> attendance = this.presences.all();
		Instant now = this.clock.instant();
		return new Staff(this.staff.all()
			.stream()
			.map((member) -> Member.of(member, open.getOrDefault(member.id(), 0), attendance.get(member.id()), now))
			.toList());
	}

	record Staff(List<Member> items) {
	}

	/**
	 * A colleague.
	 *
	 * @param open how many open consultations they handle
	 * @param presence what they say of themselves; absent too when the calendar says so
	 * @param here whether a desk of theirs is open
	 */
	record Member(UUID id, String name, Set<Role> roles, int open, Presence presence, boolean here) {

		static Member of(StaffMember member, int open, @Nullable Attendance attendance, Instant now) {
			return new Member(member.id(), member.name(), member.roles(), open,
					(attendance != null) ? attendance.shown(now) : Presence.AVAILABLE,
					attendance != null && attendance.isHere(now));
		}

	}

}
