package jp.madoguchi.linesimulator.phone;

/** The browser has not been told yet whose phone it plays. */
class NoPhoneInHand extends RuntimeException {

	NoPhoneInHand() {
		super("No person chosen");
	}

}
