package jp.madoguchi.casework;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The codes of one list, in its order; {@code id} is the code. */
record CodeList(@NotNull @Size(min = 1, max = 3000) List<@NotNull @Valid Term> terms) {
}
