package jp.madoguchi.images;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import jp.madoguchi.store.ObjectName;
import jp.madoguchi.tenancy.FieldName;

/**
 * The names of an image's objects in the store; null where there is nothing any more.
 *
 * @param received the bytes as they came, kept until they are found clean
 * @param image what is shown
 * @param thumbnail what is shown of it in the conversation
 */
record ImageObjects(@Nullable UUID received, @Nullable UUID image, @Nullable UUID thumbnail) {

	/** Returns the object's name in the store. */
	static ObjectName name(UUID object) {
		return new ObjectName("images", object);
	}

	/** The kinds of object an image has; each is bound to its ciphertext. */
	enum Part {

		RECEIVED, IMAGE, THUMBNAIL;

		FieldName of(UUID image) {
			return new FieldName("image", "object " + name(), image.toString());
		}

	}

}
