package jp.madoguchi.web;

import org.springframework.web.bind.annotation.ResponseBody;

/** A handler as someone might write it who forgot to declare its act. */
class Planted {

	@ResponseBody
	String tellAll() {
		return "everything";
	}

}
