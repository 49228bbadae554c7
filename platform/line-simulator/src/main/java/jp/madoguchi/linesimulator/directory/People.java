package jp.madoguchi.linesimulator.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The people whose phones can be taken in hand; a few are there from the start. */
@Component
public class People {

	private static final List<Person> FIRST_ONES = List.of(
			new Person("misaki", "田中 みさき", 22, "SNSの広告から、もうけ話にお金を払ってしまった"),
			new Person("kenichi", "佐藤 健一", 68, "訪問販売で、高い布団の契約をしてしまった"),
			new Person("hanako", "鈴木 花子", 45, "定期購入の解約ができない"), new Person("sho", "山本 翔", 34, "引っ越しのとき、高い修繕費を請求された"));

	private volatile Map<String, Person> byId = index(FIRST_ONES);

	private static Map<String, Person> index(List<Person> people) {
		Map<String, Person> index = new LinkedHashMap<>();
		people.forEach((person) -> index.put(person.id(), person));
		return Collections.unmodifiableMap(index);
	}

	void replaceAll(List<Person> people) {
		this.byId = index(people);
	}

	public Collection<Person> all() {
		return this.byId.values();
	}

	public Optional<Person> find(@Nullable String id) {
		return Optional.ofNullable(id).map(this.byId::get);
	}

	/**
	 * The person with this id.
	 * @throws ResponseStatusException 404 if there is none
	 */
	public Person get(String id) {
		return find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such person"));
	}

	/** The person a provider knows by this user id. */
	public Optional<Person> byUserId(Provider provider, String userId) {
		return all().stream().filter((person) -> person.userIdAt(provider).equals(userId)).findFirst();
	}

}
