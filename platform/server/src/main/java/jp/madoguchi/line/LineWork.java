package jp.madoguchi.line;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to do at LINE for the bound tenant. */
@Component
class LineWork {

	private final LineProperties properties;

	private final Notices notices;

	private final NoticeSending noticeSending;

	private final Guidance guidance;

	private final GuidanceSending guidanceSending;

	LineWork(LineProperties properties, Notices notices, NoticeSending noticeSending, Guidance guidance,
			GuidanceSending guidanceSending) {
		this.properties = properties;
		this.notices = notices;
		this.noticeSending = noticeSending;
		this.guidance = guidance;
		this.guidanceSending = guidanceSending;
	}

	/** Derives what is due, in one short transaction, and says whether anything is. */
	@Transactional
	boolean isDue() {
		boolean notice = this.notices.derive(this.properties.noticeAfter());
		return this.guidance.isOwed() || notice;
	}

	/** Sends what is due; takes as long as LINE takes. */
	void send() {
		this.guidanceSending.sendOwed();
		this.noticeSending.sendDue();
	}

}
