import { closedUntil, nextWords } from './hours';
import type { Contact } from './now-data';

interface Props {
  contact: Contact;
  holidays: string[];
  now: number;
}

/** A number to press while somebody answers it; grey, and not to be pressed, while nobody does. */
export function ContactLine({ contact, holidays, now }: Props) {
  const next = closedUntil(contact, holidays, now);
  if (next === null) {
    return (
      <li class="contact">
        <a
          class="button button-primary button-wide contact-call"
          href={`tel:${contact.number.replace(/[^\d+#]/g, '')}`}
        >
          <span>{contact.name}</span>
          <span class="contact-number">{contact.number}</span>
        </a>
        {contact.note && <p class="contact-note">{contact.note}</p>}
      </li>
    );
  }
  return (
    <li class="contact contact-closed">
      <p>
        {contact.name} <span class="unbroken">{contact.number}</span>
      </p>
      <p>いまは時間外です。{next === 'unknown' ? '' : nextWords(next, now)}</p>
    </li>
  );
}
