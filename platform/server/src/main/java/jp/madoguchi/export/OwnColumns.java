package jp.madoguchi.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.PeriodReading.Listed;
import jp.madoguchi.export.ColumnGroup.Column;
import jp.madoguchi.identity.StaffDirectory;
import jp.madoguchi.tenancy.Tenants;

/** What every consultation has, whoever it is about. */
@Component
@Order(10)
class OwnColumns implements ColumnSource {

	static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm");

	private static final Map<String, String> STATES = Map.of("waiting", "受付待ち", "assigned", "対応中", "closed", "終了");

	private static final ColumnGroup GROUP = new ColumnGroup("基本", false,
			List.of(new Column("case-number", "受付番号", true), new Column("fiscal-year", "年度", true),
					new Column("opened-at", "受付日時", true), new Column("closed-at", "終了日時", true),
					new Column("state", "状態", true), new Column("centre", "窓口", false),
					new Column("counselor", "担当", true)));

	private final StaffDirectory staff;

	private final Tenants tenants;

	OwnColumns(StaffDirectory staff, Tenants tenants) {
		this.staff = staff;
		this.tenants = tenants;
	}

	@Override
	public List<ColumnGroup> groups() {
		return List.of(GROUP);
	}

	@Override
	public void fill(Batch batch) {
		Map<UUID, String> names = batch.wants("counselor") ? this.staff.names() : Map.of();
		String centre = this.tenants.current().centreName();
		for (Listed row : batch.rows()) {
			batch.put(row.id(), "case-number", row.number().text());
			batch.put(row.id(), "fiscal-year", row.number().fiscalYear());
			batch.put(row.id(), "opened-at", minute(row.openedAt()));
			batch.put(row.id(), "state", STATES.getOrDefault(row.state(), row.state()));
			batch.put(row.id(), "centre", centre);
			if (row.closedAt() != null) {
				batch.put(row.id(), "closed-at", minute(row.closedAt()));
			}
			if (row.assignee() != null) {
				batch.put(row.id(), "counselor", names.getOrDefault(row.assignee(), ""));
			}
		}
	}

	private static String minute(Instant moment) {
		return MINUTE.format(LocalDateTime.ofInstant(moment, JAPAN));
	}

}
