package jp.madoguchi.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The doors on the start page. */
final class DemoDoors {

	private static final Map<String, String> ROLES = Map.of("counselor", "相談員", "supervisor", "責任者", "admin", "管理者");

	private DemoDoors() {
	}

	static List<Map<String, Object>> of(DemoCentre centre, List<StaffAccount> staff) {
		List<Map<String, Object>> doors = new ArrayList<>();
		doors.add(Map.of("group", centre.name(), "label", "相談者の入口", "url", centre.consumerOrigin() + "/", "note",
				"電話のページから入ると、LINEで届くお知らせも見えます"));
		doors.add(Map.of("group", centre.name(), "label", "今すぐできること", "url", centre.consumerOrigin() + "/now"));
		staff.forEach((account) -> doors.add(desk(centre, account)));
		return doors;
	}

	private static Map<String, Object> desk(DemoCentre centre, StaffAccount account) {
		String role = ROLES.get(account.roles().getFirst());
		return Map.of("group", centre.name(), "label", "%s %s（%s）".formatted(account.family(), account.given(), role),
				"url", centre.deskOrigin() + "/", "person", account.name(), "password", account.password(),
				"totpSecret", account.totpSecret());
	}

}
