package jp.madoguchi.disclosure;

import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import jp.madoguchi.audit.Deed;
import jp.madoguchi.identity.Act;
import jp.madoguchi.identity.Allowed;
import jp.madoguchi.identity.Caller;

/**
 * The two answers in the product that hold an id of LINE's: the view and its sheet. Only
 * the one who opened it gets them, for 24 hours; nothing keeps a copy.
 */
@RestController
@RequestMapping("/api/desk/disclosures/{id}")
@Allowed(Act.DISCLOSE)
class IdentificationController {

	private final Identifying identifying;

	private final SheetPrinter printer;

	IdentificationController(Identifying identifying, SheetPrinter printer) {
		this.identifying = identifying;
		this.printer = printer;
	}

	@GetMapping("/identification")
	ResponseEntity<Identification> identify(Caller.Staff asking, @PathVariable UUID id) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.identifying.open(id, asking.id(), Deed.DISCLOSURE_VIEWED).identification());
	}

	/**
	 * A4, to be printed and handed over. Our pages' content policy leaves browsers' own
	 * viewers no room.
	 */
	@GetMapping(path = "/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> printSheet(Caller.Staff asking, @PathVariable UUID id) {
		Identifying.Opened opened = this.identifying.open(id, asking.id(), Deed.DISCLOSURE_PRINTED);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kaiji.pdf\"")
			.body(this.printer.print(opened, asking.name()));
	}

}
