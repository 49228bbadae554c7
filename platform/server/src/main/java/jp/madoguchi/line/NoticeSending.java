package jp.madoguchi.line;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.madoguchi.consultation.Consumers;
import jp.madoguchi.consultation.Consumers.LineRecipient;

/**
 * Sends the bound tenant's notices. A crash between LINE's answer and our note of it
 * repeats the attempt with the same key, which LINE answers with 409 and doesn't deliver.
 */
@Component
class NoticeSending {

	private final Notices notices;

	private final Consumers consumers;

	private final LineChannels channels;

	private final LineOutlet outlet;

	NoticeSending(Notices notices, Consumers consumers, LineChannels channels, LineOutlet outlet) {
		this.notices = notices;
		this.consumers = consumers;
		this.channels = channels;
		this.outlet = outlet;
	}

	/** Makes one attempt at every notice that waits for one now. */
	void sendDue() {
		Optional<Notices.Due> due = this.notices.take();
		while (due.isPresent()) {
			Notices.Due taken = due.get();
			attempt(taken).ifPresent((end) -> this.notices.settle(taken, end));
			due = this.notices.take();
		}
	}

	private Optional<NoticeEnd> attempt(Notices.Due due) {
		if (this.notices.isNeedless(due)) {
			return Optional.of(NoticeEnd.NEEDLESS);
		}
		if (due.late()) {
			return Optional.of(NoticeEnd.UNREACHABLE);
		}
		LineRecipient recipient = this.consumers.recipient(due.consumer());
		if (!recipient.wanted()) {
			return Optional.of(NoticeEnd.NOT_WANTED);
		}
		if (Boolean.FALSE.equals(recipient.friend())) {
			return Optional.of(NoticeEnd.NOT_FRIEND);
		}
		Optional<LineSettings> line = this.channels.find();
		return line.isEmpty() ? Optional.of(NoticeEnd.NO_CHANNEL)
				: end(this.outlet.push(recipient, line.get().notice(), due.retryKey()));
	}

	private static Optional<NoticeEnd> end(SendOutcome outcome) {
		return switch (outcome) {
			case ACCEPTED -> Optional.of(NoticeEnd.SENT);
			case LATER -> Optional.empty();
			case QUOTA_USED_UP -> Optional.of(NoticeEnd.QUOTA);
			case REFUSED -> Optional.of(NoticeEnd.REFUSED);
		};
	}

}
