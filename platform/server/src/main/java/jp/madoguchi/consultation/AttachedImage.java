package jp.madoguchi.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The image of a message as its readers see it. Until it is shown, and once it is taken
 * back, they learn nothing of it, not even its size.
 *
 * @param width in pixels; null until it is shown
 * @param height in pixels; null until it is shown
 */
record AttachedImage(UUID id, ImageState state, @Nullable Integer width, @Nullable Integer height) {

	static @Nullable AttachedImage of(ResultSet row) throws SQLException {
		UUID id = row.getObject("image_id", UUID.class);
		if (id == null || row.getTimestamp("withdrawn_at") != null) {
			return null;
		}
		ImageState state = ImageState.of(row.getString("image_state"));
		boolean shown = state == ImageState.SHOWN;
		return new AttachedImage(id, state, shown ? row.getInt("width") : null, shown ? row.getInt("height") : null);
	}

}
