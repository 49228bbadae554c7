package jp.madoguchi.oncall;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import jp.madoguchi.health.Alert;
import jp.madoguchi.tenancy.Settings;
import jp.madoguchi.tenancy.Side;
import jp.madoguchi.tenancy.Tenants;

/**
 * The beat of the mails. All state is in rows, so each replica beats for itself and a
 * missed beat loses nothing. That mail can't go out is the health {@code onCallMail}, and
 * stops nothing else.
 */
@Component("onCallMailHealthIndicator")
class OnCallTick implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(OnCallTick.class);

	private final Tenants tenants;

	private final Settings settings;

	private final OnCallMails mails;

	private final MailOutlet outlet;

	private volatile boolean refused;

	OnCallTick(Tenants tenants, Settings settings, OnCallMails mails, MailOutlet outlet) {
		this.tenants = tenants;
		this.settings = settings;
		this.mails = mails;
		this.outlet = outlet;
	}

	@Override
	public Health health() {
		String mail = !this.outlet.isSet() ? "NOT_SET" : this.refused ? "REFUSED" : "READY";
		return Alert.when(!mail.equals("READY")).withDetail("mail", mail).build();
	}

	@Scheduled(fixedDelayString = "${madoguchi.mail.tick:5s}", initialDelayString = "${madoguchi.mail.tick:5s}")
	void beat() {
		if (this.outlet.isSet()) {
			this.tenants.forEach("on-call mail", this::send);
		}
	}

	/** Makes one attempt at every mail of the bound tenant that waits for one now. */
	void send() {
		Optional<OnCallMails.Due> due = this.mails.take();
		while (due.isPresent()) {
			attempt(due.get());
			due = this.mails.take();
		}
	}

	/** Where nobody is on call there is nothing to do. */
	private void attempt(OnCallMails.Due due) {
		OnCall onCall = OnCall.of(this.settings);
		if (onCall.addresses().isEmpty()) {
			this.mails.settle(due);
			return;
		}
		this.refused = !this.outlet.tell(onCall.addresses(), this.tenants.current().origin(Side.DESK));
		if (this.refused) {
			log.warn("An on-call mail waits: the mail server did not take it");
		}
		else {
			this.mails.settle(due);
		}
	}

}
