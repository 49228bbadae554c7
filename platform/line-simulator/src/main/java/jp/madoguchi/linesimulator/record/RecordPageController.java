package jp.madoguchi.linesimulator.record;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record for human eyes: newest first, and words can be looked for in all of it. */
@Controller
class RecordPageController {

	private static final int SHOWN = 200;

	private final RequestRecord record;

	RecordPageController(RequestRecord record) {
		this.record = record;
	}

	@GetMapping("/record")
	String record(@RequestParam(defaultValue = "") String words, Model model) {
		List<RecordedRequest> all = this.record.since(0);
		List<RecordedRequest> found = all.reversed().stream().filter((request) -> request.contains(words)).toList();
		model.addAttribute("words", words);
		model.addAttribute("total", all.size());
		model.addAttribute("found", found.size());
		model.addAttribute("shown", found.stream().limit(SHOWN).map(RecordedView::of).toList());
		return "record";
	}

}
