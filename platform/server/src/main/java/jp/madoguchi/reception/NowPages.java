package jp.madoguchi.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.madoguchi.hours.OpeningHours;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenants;

/** 今すぐできること of the bound tenant, complete in itself. */
@Component
class NowPages {

	private final Settings settings;

	private final Tenants tenants;

	private final Clock clock;

	NowPages(Settings settings, Tenants tenants, Clock clock) {
		this.settings = settings;
		this.tenants = tenants;
		this.clock = clock;
	}

	/** Returns it, or nothing while the centre has not told what it needs. */
	Optional<ServedNowPage> find() {
		return this.settings.find(NowPage.TOPIC, NowPage.class)
			.flatMap((page) -> this.settings.find(Centre.TOPIC, Centre.class)
				.map((centre) -> ServedNowPage.of(this.tenants.current().centreName(), page, centre,
						LocalDate.ofInstant(this.clock.instant(), OpeningHours.JAPAN))));
	}

}
