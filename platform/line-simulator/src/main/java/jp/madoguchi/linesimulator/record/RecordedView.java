package jp.madoguchi.linesimulator.record;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A recorded request with its time as people in Japan read it. */
record RecordedView(RecordedRequest request, String time, String body) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm:ss", Locale.JAPAN)
		.withZone(ZoneId.of("Asia/Tokyo"));

	static RecordedView of(RecordedRequest request) {
		return new RecordedView(request, TIME.format(request.at()), request.bodyText());
	}

	/** What the sender was about, in one line. */
	public String purpose() {
		return Purpose.of(this.request.method(), this.request.path());
	}

}
