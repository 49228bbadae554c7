package jp.madoguchi.linesimulator.directory;

import java.util.Collection;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Control: which providers and channels exist, as LINE's console would list them. */
@RestController
@RequestMapping("/simulator/providers")
class ProvidersController {

	private final Providers providers;

	ProvidersController(Providers providers) {
		this.providers = providers;
	}

	@GetMapping
	ProviderList list() {
		return new ProviderList(this.providers.all());
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void replaceAll(@RequestBody ProviderList list) {
		this.providers.replaceAll(List.copyOf(list.providers()));
	}

	@PutMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void put(@PathVariable String id, @RequestBody Provider provider) {
		if (!provider.id().equals(id)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The id in the path differs from the body's");
		}
		this.providers.put(provider);
	}

	record ProviderList(Collection<Provider> providers) {

	}

}
