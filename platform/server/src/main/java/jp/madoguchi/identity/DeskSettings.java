package jp.madoguchi.identity;

import jp.madoguchi.tenancy.Settings;

/**
 * How a centre wants its desks.
 *
 * @param colour the centre's colour on the desk, {@code #rrggbb}, so that who works for
 * two centres sees which one this is
 * @param previewForced whether a message is always shown once more before it goes
 * @param typingShared whether a consumer sees that a counselor is writing, and the other
 * way round
 * @param idleLockMinutes after how many minutes without a touch a desk locks, 1 to 60
 */
public record DeskSettings(String colour, boolean previewForced, boolean typingShared, int idleLockMinutes) {

	/** The topic under which they are kept. */
	public static final String TOPIC = "desk";

	private static final DeskSettings STANDARD = new DeskSettings("#0017c1", false, false, 15);

	public DeskSettings {
		if (!colour.matches("#[0-9a-f]{6}") || idleLockMinutes < 1 || idleLockMinutes > 60) {
			throw new IllegalArgumentException("not the settings of a desk");
		}
	}

	/** Returns the bound tenant's, or the standard ones when it chose none. */
	public static DeskSettings of(Settings settings) {
		return settings.find(TOPIC, DeskSettings.class).orElse(STANDARD);
	}

}
