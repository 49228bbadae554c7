package jp.madoguchi.images;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.StreamKey;
import jp.madoguchi.tenancy.SubjectKeys;
import jp.madoguchi.tenancy.TenantSql;

/**
 * The images' rows. A row stands before its objects do, and {@code due_at} says when
 * somebody has to look at it again: whatever breaks off is found by that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImageRows {

	private final JdbcClient jdbc;

	private final SubjectKeys keys;

	ImageRows(JdbcClient jdbc, SubjectKeys keys) {
		this.jdbc = jdbc;
		this.keys = keys;
	}

	/** Notes what is about to be put into the store; forgotten if nothing comes of it. */
	void begin(NewImage image) {
		FieldKey key = this.keys.of(image.consultation());
		this.jdbc.sql(TenantSql.of("""
				insert into tenant_schema.image (id, consultation_id, type, key, received_hash, stored_hash,
				  received_object, image_object, thumbnail_object, due_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, now() + interval '1 hour')"""))
			.params(image.id(), image.consultation(), image.kind().key(),
					key.wrap(image.key(), place(image.id(), "key")),
					key.seal(image.receivedHash(), place(image.id(), "received_hash")),
					key.seal(image.storedHash(), place(image.id(), "stored_hash")), image.received(), image.whole(),
					image.thumbnail())
			.update();
	}

	/** Moves an image on; nothing happens when another replica has. */
	boolean move(UUID id, State from, State to) {
		return this.jdbc.sql(TenantSql
			.of("update tenant_schema.image set state = ?, due_at = now(), attempts = 0 where id = ? and state = ?"))
			.params(to.key(), id, from.key())
			.update() > 0;
	}

	/** Gives an image up for good, however far it has come. */
	void remove(UUID id) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.image set state = 'removed', due_at = now(), attempts = 0 where id = ?"""))
			.param(id)
			.update();
	}

	/** Asks for another look after a time. */
	void postpone(UUID id, Duration time) {
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.image set due_at = now() + make_interval(secs => ?)
				where id = ? and state <> 'removed'""")).params(time.toSeconds(), id).update();
	}

	/** What is left of it is as it shall be. */
	void rest(UUID id, State state) {
		String gone = (state == State.SHOWN) ? "received_object = null"
				: "image_object = null, thumbnail_object = null";
		this.jdbc
			.sql(TenantSql.of("update tenant_schema.image set due_at = null, " + gone + " where id = ? and state = ?"))
			.params(id, state.key())
			.update();
	}

	void forget(UUID id) {
		this.jdbc
			.sql(TenantSql.of("delete from tenant_schema.image where id = ? and state in ('receiving', 'removed')"))
			.param(id)
			.update();
	}

	boolean isDue() {
		return this.jdbc.sql(TenantSql.of("select exists (select from tenant_schema.image where due_at <= now())"))
			.query(Boolean.class)
			.single();
	}

	/**
	 * Takes an image that is due, for two minutes: should this replica end meanwhile,
	 * another one finds it then.
	 */
	Optional<Image> take() {
		return this.jdbc.sql(TenantSql.of("""
				update tenant_schema.image set due_at = now() + interval '2 minutes', attempts = attempts + 1
				where id = (select id from tenant_schema.image where due_at <= now()
				  order by due_at limit 1 for update skip locked)
				returning *""")).query((row, n) -> image(row)).optional();
	}

	Optional<Image> find(UUID consultation, UUID id) {
		return this.jdbc.sql(TenantSql.of("select * from tenant_schema.image where id = ? and consultation_id = ?"))
			.params(id, consultation)
			.query((row, n) -> image(row))
			.optional();
	}

	private Image image(ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		UUID consultation = row.getObject("consultation_id", UUID.class);
		FieldKey key = this.keys.of(consultation);
		return new Image(id, consultation, State.of(row.getString("state")), ImageKind.of(row.getString("type")),
				key.unwrap(row.getBytes("key"), place(id, "key")),
				key.open(row.getBytes("received_hash"), place(id, "received_hash")),
				new ImageObjects(row.getObject("received_object", UUID.class),
						row.getObject("image_object", UUID.class), row.getObject("thumbnail_object", UUID.class)));
	}

	static FieldName place(UUID image, String column) {
		return new FieldName("image", column, image.toString());
	}

	/** How far an image has come. */
	enum State {

		RECEIVING, CHECKING, SHOWN, INFECTED, REMOVED;

		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}

	}

	/**
	 * An image that is about to be kept.
	 *
	 * @param receivedHash SHA-256 of what came, in hexadecimal digits
	 * @param storedHash SHA-256 of what is shown, in hexadecimal digits
	 * @param received name of an object, as are whole and thumbnail
	 */
	record NewImage(UUID id, UUID consultation, ImageKind kind, StreamKey key, String receivedHash, String storedHash,
			UUID received, UUID whole, UUID thumbnail) {
	}

	/** An image that is kept. */
	record Image(UUID id, UUID consultation, State state, ImageKind kind, StreamKey key, String receivedHash,
			ImageObjects objects) {
	}

}
