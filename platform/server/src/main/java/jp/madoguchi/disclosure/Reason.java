package jp.madoguchi.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a second person says no. */
record Reason(@NotBlank @Size(max = 1000) String reason) {

	@Override
	public String toString() {
		return "a reason";
	}

}
