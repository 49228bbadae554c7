package jp.madoguchi.line;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A centre's LINE account and its two channels. Both channels belong to one provider:
 * only then does LINE Login tell the id that notices are sent to (LINE Developers, "Get
 * user IDs").
 *
 * @param providerId the provider in the LINE Developers Console
 * @param botUserId the account's own user id, the destination of its webhooks
 * @param notice the reviewed text of notices
 * @param guidance the reviewed answer to text typed into the talk
 * @param guidanceOn whether we give that answer; off where the account's own 応答メッセージ does
 */
record LineSettings(@NotBlank String providerId, @NotNull @Valid Channel login, @NotNull @Valid Channel messaging,
		@NotNull @Pattern(regexp = "U[0-9a-f]{32}") String botUserId, @NotNull NoticeTemplate notice,
		@NotNull GuidanceTemplate guidance, boolean guidanceOn) {

	/** A channel's id and secret. */
	record Channel(@NotBlank String id, @NotBlank String secret) {

		@Override
		public String toString() {
			return "channel " + this.id;
		}

	}

}
