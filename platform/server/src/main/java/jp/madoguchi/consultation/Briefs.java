package jp.madoguchi.consultation;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import jp.madoguchi.tenancy.FieldKey;
import jp.madoguchi.tenancy.FieldName;
import jp.madoguchi.tenancy.SubjectKeys;

/** Keeps each consultation's {@link Brief}, under the consultation's key. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Briefs {

	private final SubjectKeys keys;

	private final JsonMapper json;

	private final NextVersion versions;

	Briefs(SubjectKeys keys, JsonMapper json, NextVersion versions) {
		this.keys = keys;
		this.json = json;
		this.versions = versions;
	}

	/** Replaces a consultation's brief. */
	public void write(UUID consultation, Brief brief) {
		byte[] sealed = this.keys.of(consultation).seal(this.json.writeValueAsString(brief), place(consultation));
		this.versions.takeWith("brief = :brief", "true", consultation, Map.of("brief", sealed));
	}

	@Nullable Brief open(byte @Nullable [] sealed, FieldKey key, UUID consultation) {
		return (sealed != null) ? this.json.readValue(key.open(sealed, place(consultation)), Brief.class) : null;
	}

	private static FieldName place(UUID consultation) {
		return new FieldName("consultation", "brief", consultation.toString());
	}

}
