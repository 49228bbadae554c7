package jp.madoguchi.reception;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.hours.ReceptionHours;
import jp.madoguchi.hours.Schedule;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.CurrentTenant;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Tenant;
import jp.madoguchi.tenancy.Tenants;

/** The cell's own door to a centre's texts: sets them up, and feeds the gateway. */
@RestController
@RequestMapping("/internal/tenants/{tenant}")
@Allowed(Act.RUN_CELL)
class ReceptionSettingsController {

	private final Settings settings;

	private final Tenants tenants;

	private final ReceptionHours hours;

	private final NowPages pages;

	ReceptionSettingsController(Settings settings, Tenants tenants, ReceptionHours hours, NowPages pages) {
		this.settings = settings;
		this.tenants = tenants;
		this.hours = hours;
		this.pages = pages;
	}

	@PutMapping("/centre")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void describeCentre(@PathVariable String tenant, @RequestBody @Valid Centre centre) {
		save(tenant, Centre.TOPIC, centre);
	}

	@PutMapping("/consent")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setConsentText(@PathVariable String tenant, @RequestBody @Valid ConsentText text) {
		save(tenant, ConsentText.TOPIC, text);
	}

	@PutMapping("/now-page")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setNowPage(@PathVariable String tenant, @RequestBody @Valid NowPage page) {
		save(tenant, NowPage.TOPIC, page);
	}

	@PutMapping("/hours")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setHours(@PathVariable String tenant, @RequestBody @Valid Schedule schedule) {
		CurrentTenant.run(known(tenant).id(), () -> this.hours.set(schedule));
	}

	@PutMapping("/automatic-texts")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void setAutomaticTexts(@PathVariable String tenant, @RequestBody @Valid AutomaticTexts texts) {
		save(tenant, AutomaticTexts.TOPIC, texts);
	}

	@GetMapping("/now-page")
	ServedNowPage readNowPage(@PathVariable String tenant) {
		return CurrentTenant.call(known(tenant).id(), this.pages::find).orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	private void save(String tenant, String topic, Object value) {
		CurrentTenant.run(known(tenant).id(), () -> this.settings.save(topic, value));
	}

	private Tenant known(String tenant) {
		return this.tenants.named(tenant).orElseThrow(ProblemType.NOT_FOUND::exception);
	}

}
