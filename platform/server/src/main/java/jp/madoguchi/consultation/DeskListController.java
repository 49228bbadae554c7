package jp.madoguchi.consultation;

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
import jp.madoguchi.identity.Caller;
import jp.madoguchi.identity.Role;
import jp.madoguchi.identity.StaffDirectory;

/** The desk's lists. */
@RestController
@RequestMapping("/api/desk")
class DeskListController {

	private final DeskLists lists;

	private final StaffDirectory staff;

	DeskListController(DeskLists lists, StaffDirectory staff) {
		this.lists = lists;
		this.staff = staff;
	}

	@GetMapping("/consultations")
	@Allowed(Act.READ_CONSULTATIONS)
	DeskLists.Page listConsultations(Caller.Staff counselor, @RequestParam DeskLists.Which list,
			@RequestParam(required = false) @Nullable UUID before) {
		return this.lists.read(list, counselor.id(), before);
	}

	@GetMapping("/alarm")
	@Allowed(Act.LISTEN)
	DeskLists.Alarm readAlarm(Caller.Staff counselor) {
		return this.lists.alarm(counselor.id());
	}

	@GetMapping("/staff")
	@Allowed(Act.READ_CONSULTATIONS)
	Staff listStaff() {
		Map<UUID, Integer> open = this.lists.openByAssignee();
		return new Staff(this.staff.all()
			.stream()
			.map((member) -> new Member(member.id(), member.name(), member.roles(), open.getOrDefault(member.id(), 0)))
			.toList());
	}

	record Staff(List<Member> items) {
	}

	/**
	 * A colleague.
	 *
	 * @param open how many open consultations they handle
	 */
	record Member(UUID id, String name, Set<Role> roles, int open) {
	}

}
