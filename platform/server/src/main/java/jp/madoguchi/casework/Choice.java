package jp.madoguchi.casework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A tag of a group, as somebody chooses it. */
record Choice(@NotNull @Size(max = 40) String group, @NotNull @Size(max = 40) String tag) {
}
