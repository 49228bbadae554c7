package jp.madoguchi.linesimulator.messaging;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The month's allowance and what is used of it. */
@RestController
@RequestMapping("/v2/bot/message/quota")
class QuotaController {

	private final Quotas quotas;

	QuotaController(Quotas quotas) {
		this.quotas = quotas;
	}

	@GetMapping
	Quota quota(CallingBot bot) {
		Long quota = bot.channel().quota();
		return new Quota((quota != null) ? "limited" : "none", quota);
	}

	@GetMapping("/consumption")
	Consumption consumption(CallingBot bot) {
		return new Consumption(this.quotas.used(bot.channel()));
	}

	record Quota(String type, @Nullable Long value) {

	}

	record Consumption(long totalUsage) {

	}

}
