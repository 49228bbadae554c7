package jp.madoguchi.tenancy;

/** A ciphertext does not open in the place it was read from. */
public class SealBrokenException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	SealBrokenException(FieldName place, Throwable cause) {
		super("can't open " + place.table() + "." + place.column(), cause);
	}

}
