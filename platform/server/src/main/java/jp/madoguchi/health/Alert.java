package jp.madoguchi.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Something for people to look at; the replica itself serves. */
public final class Alert {

	private static final Status STATUS = new Status("ALERT");

	private Alert() {
	}

	/** Returns a health that is up, or raises the alert. */
	public static Health.Builder when(boolean raised) {
		return Health.status(raised ? STATUS : Status.UP);
	}

}
