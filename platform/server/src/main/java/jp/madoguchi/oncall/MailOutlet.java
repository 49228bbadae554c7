package jp.madoguchi.oncall;

import java.net.URI;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The one class that sends mail. It takes no text: mail crosses other people's machines,
 * so it says that there is something, and where the desk is.
 */
@Component
class MailOutlet {

	static final String WORDS = "緊急の印がついた相談があります";

	private final ObjectProvider<JavaMailSender> sender;

	private final String from;

	MailOutlet(ObjectProvider<JavaMailSender> sender, @Value("${madoguchi.mail.from:}") String from) {
		this.sender = sender;
		this.from = from;
	}

	/** Whether a mail server and a sender's address are set. */
	boolean isSet() {
		return this.sender.getIfAvailable() != null && !this.from.isEmpty();
	}

	/**
	 * Tells of an urgent mark.
	 * @return whether the mail server has taken it
	 */
	boolean tell(List<String> addresses, URI desk) {
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(this.from);
		mail.setTo(addresses.toArray(String[]::new));
		mail.setSubject(WORDS);
		mail.setText(WORDS + "。\n" + desk + "/\n");
		try {
			this.sender.getObject().send(mail);
			return true;
		}
		catch (MailException ex) {
			return false;
		}
	}

}
