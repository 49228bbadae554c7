package jp.madoguchi.images;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where ciphertext lies, under random names. What was put is there after any crash; who
 * can list the names learns nothing.
 */
interface ObjectStore {

	/** Keeps an object; there is none of this name yet. */
	void put(UUID name, Spool content) throws IOException;

	/**
	 * Reads an object.
	 * @throws IOException also when there is none
	 */
	InputStream get(UUID name) throws IOException;

	/** Deletes an object; there need not be one. */
	void delete(UUID name) throws IOException;

}
