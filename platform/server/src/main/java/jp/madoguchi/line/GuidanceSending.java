package jp.madoguchi.line;

import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Gives the bound tenant's owed answers. Given twice after a crash, LINE refuses the
 * second: a reply token is good once.
 */
@Component
class GuidanceSending {

	private final Guidance guidance;

	private final LineChannels channels;

	private final LineOutlet outlet;

	GuidanceSending(Guidance guidance, LineChannels channels, LineOutlet outlet) {
		this.guidance = guidance;
		this.channels = channels;
		this.outlet = outlet;
	}

	void sendOwed() {
		Optional<LineSettings> line = this.channels.find();
		if (line.isPresent()) {
			sendOwed(line.get().guidance());
		}
	}

	private void sendOwed(GuidanceTemplate template) {
		Optional<Guidance.Owed> owed = this.guidance.take();
		while (owed.isPresent()) {
			if (this.outlet.reply(owed.get().replyToken(), template) != SendOutcome.LATER) {
				this.guidance.settle(owed.get());
			}
			owed = this.guidance.take();
		}
	}

}
