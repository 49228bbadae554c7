package jp.madoguchi.linesimulator.doors;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

/** The doors shown, in the order they were given. */
@Component
class Doors {

	private volatile List<Door> doors = List.of();

	private final Clock clock;

	Doors(Clock clock) {
		this.clock = clock;
	}

	void replaceAll(List<Door> doors) {
		this.doors = List.copyOf(doors);
	}

	List<OpenDoor> now() {
		Instant now = this.clock.instant();
		return this.doors.stream().map((door) -> OpenDoor.at(door, now)).toList();
	}

}
