package jp.madoguchi.consultation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.madoguchi.identity.Caller;
import jp.madoguchi.problem.ProblemType;
import jp.madoguchi.tenancy.TenantSql;

/**
 * Images as messages: in their place among the texts, with version and receipts like
 * them. What is in an image is the business of the module that keeps it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ImageMessages {

	/** What lists and older pages show for it. */
	private static final String TEXT = "［画像］";

	private final MessageLog log;

	private final ConsultationRows rows;

	private final JdbcClient jdbc;

	private final NextVersion versions;

	ImageMessages(MessageLog log, ConsultationRows rows, JdbcClient jdbc, NextVersion versions) {
		this.log = log;
		this.rows = rows;
		this.jdbc = jdbc;
		this.versions = versions;
	}

	/**
	 * Makes sure that this person may send an image there now, before it is received.
	 * @throws jp.madoguchi.problem.ProblemException not found, closed, or not theirs to
	 * answer
	 */
	public void demandWritable(UUID consultation, Caller writer) {
		switch (writer) {
			case Caller.Consumer consumer -> demandOpen(own(consultation, consumer.id()));
			case Caller.Staff staff -> find(consultation).demandHandledBy(staff.id());
			case Caller.Nobody _, Caller.Gateway _ -> throw ProblemType.FORBIDDEN.exception();
		}
	}

	/**
	 * Makes sure that this person may see an image there; one that was taken back nobody
	 * may.
	 * @throws jp.madoguchi.problem.ProblemException not found
	 */
	public void demandReadable(UUID consultation, UUID image, Caller reader) {
		switch (reader) {
			case Caller.Consumer consumer -> own(consultation, consumer.id());
			case Caller.Staff _ -> find(consultation);
			case Caller.Nobody _, Caller.Gateway _ -> throw ProblemType.NOT_FOUND.exception();
		}
		boolean withdrawn = this.jdbc.sql(TenantSql.of("""
				select exists (select from tenant_schema.message
				  where consultation_id = ? and image_id = ? and withdrawn_at is not null)"""))
			.params(consultation, image)
			.query(Boolean.class)
			.single();
		if (withdrawn) {
			throw ProblemType.NOT_FOUND.exception();
		}
	}

	/** Returns the image that was kept under the page's id before. */
	public Optional<Placed> find(UUID consultation, Caller writer, UUID message) {
		Author author = author(writer);
		return this.jdbc.sql(TenantSql.of("""
				select seq, version, at, image_id from tenant_schema.message
				where consultation_id = ? and author_kind = ? and author_id = ? and client_id = ?"""))
			.params(consultation, author.kind().key(), author.id(), message)
			.query((row, n) -> new Placed(
					Optional.ofNullable(row.getObject("image_id", UUID.class))
						.orElseThrow(ProblemType.MESSAGE_CONFLICT::exception),
					row.getInt("seq"), row.getLong("version"), row.getTimestamp("at").toInstant()))
			.optional();
	}

	/**
	 * Appends an image that is still to be checked.
	 * @param message made by the page once for this image
	 * @param seen the last place a counselor has seen; says nothing for a consumer
	 * @throws org.springframework.dao.DuplicateKeyException when the id was used before
	 * @throws jp.madoguchi.problem.ProblemException closed, not theirs, or not all seen
	 */
	public Placed append(UUID consultation, Caller writer, UUID message, NewImage image, int seen) {
		NewMessage line = new NewMessage(message, TEXT);
		Author author = author(writer);
		Appended appended = switch (author.kind()) {
			case CONSUMER -> this.log.appendByConsumer(consultation, author.id(), line)
				.orElseThrow(ProblemType.CONSULTATION_CLOSED::exception);
			case STAFF -> this.log.appendByStaff(consultation, author.id(), line, seen, false).orElseThrow(() -> {
				find(consultation).demandHandledBy(author.id());
				return ProblemType.UNSEEN_CHANGES.exception();
			});
		};
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.message set image_id = ?, image_state = 'checking', width = ?, height = ?
				where consultation_id = ? and seq = ?"""))
			.params(image.id(), image.width(), image.height(), consultation, appended.seq())
			.update();
		return new Placed(image.id(), appended.seq(), appended.version(), appended.at());
	}

	/** Says what the check has found, under the consultation's next version. */
	public void settle(UUID consultation, UUID image, ImageState state) {
		NextVersion.Taken next = this.versions.take(consultation).orElseThrow();
		this.jdbc.sql(TenantSql.of("""
				update tenant_schema.message set image_state = ?, version = ?
				where consultation_id = ? and image_id = ?"""))
			.params(state.key(), next.version(), consultation, image)
			.update();
	}

	private Consultation find(UUID consultation) {
		return this.rows.find(consultation).orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	private Consultation own(UUID consultation, UUID consumer) {
		return this.rows.find(consultation)
			.filter((row) -> row.consumerId().equals(consumer))
			.orElseThrow(ProblemType.NOT_FOUND::exception);
	}

	private static void demandOpen(Consultation row) {
		if (row.state() == Consultation.State.CLOSED) {
			throw ProblemType.CONSULTATION_CLOSED.exception();
		}
	}

	private static Author author(Caller writer) {
		return switch (writer) {
			case Caller.Consumer consumer -> new Author(Author.Kind.CONSUMER, consumer.id());
			case Caller.Staff staff -> new Author(Author.Kind.STAFF, staff.id());
			case Caller.Nobody _, Caller.Gateway _ -> throw ProblemType.FORBIDDEN.exception();
		};
	}

	/** An image to be shown later, in pixels. */
	public record NewImage(UUID id, int width, int height) {
	}

	/** An image in its place. */
	public record Placed(UUID image, int seq, long version, Instant at) {
	}

}
