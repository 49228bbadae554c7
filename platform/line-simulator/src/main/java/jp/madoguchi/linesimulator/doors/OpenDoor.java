package jp.madoguchi.linesimulator.doors;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A door with the code of its second factor at this moment.
 *
 * @param secondsLeft how long the code still holds
 */
record OpenDoor(@JsonUnwrapped Door door, @Nullable String code, @Nullable Long secondsLeft) {

	static OpenDoor at(Door door, Instant now) {
		String secret = door.totpSecret();
		return (secret != null) ? new OpenDoor(door, Totp.code(Base32.decode(secret), now), Totp.secondsLeft(now))
				: new OpenDoor(door, null, null);
	}

}
