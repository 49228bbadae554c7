import { body, type Danger } from '@madoguchi/web-kit/api';
import { serverClock } from '@madoguchi/web-kit/time';
import { useEffect, useState } from 'preact/hooks';
import { api } from '../../shared/api';
import { Dialog } from '../../shared/ui/dialog';
import { ContactLine } from './contact-line';
import { closedUntil } from './hours';
import type { Contact, NowData, Situation } from './now-data';
import './now.css';

interface Props {
  danger: Danger;
  onClose: () => void;
}

const WORDS: Record<Danger, { title: string; situation: Situation['id'] }> = {
  life: { title: '命や身の危険があるときは、いますぐ電話してください', situation: 'danger' },
  paying: { title: 'まだ払わないでください。払う前に電話してください', situation: 'paid' },
  threat: { title: 'おどされているときは、電話してください', situation: 'danger' },
};

/** They answer everywhere in Japan at any hour, and are there before anything was read. */
const ALWAYS: Contact[] = [
  { id: 'police', name: '警察', number: '110', note: '', hours: 'always' },
  { id: 'rescue', name: '消防・救急', number: '119', note: '', hours: 'always' },
];

/** Comes at once where somebody writes of a danger: only numbers that answer now, and no word of help by this page. */
export function EmergencyCard({ danger, onClose }: Props) {
  const [data, setData] = useState<NowData | null>(null);
  useEffect(() => {
    body(api.GET('/api/consumer/now-page')).then(
      (page) => setData(page as unknown as NowData),
      () => undefined,
    );
  }, []);
  const { title, situation } = WORDS[danger];
  const now = serverClock.now();
  return (
    <Dialog view="emergency" title={title} onClose={onClose}>
      <p>書いたことは保存されました。すぐに人が読むとはかぎりません。</p>
      <ul class="contacts">
        {answering(data, situation, now).map((contact) => (
          <ContactLine key={contact.id} contact={contact} holidays={data?.holidays ?? []} now={now} />
        ))}
      </ul>
      <div class="actions">
        <a class="button button-wide" href={`/now#${situation}`}>
          今すぐできることを見る
        </a>
        <button type="button" class="button button-wide" onClick={onClose}>
          相談にもどる
        </button>
      </div>
    </Dialog>
  );
}

/** The situation's numbers that somebody answers now, in its order. */
function answering(data: NowData | null, id: Situation['id'], now: number): Contact[] {
  const ids = data?.situations.find((one) => one.id === id)?.steps.flatMap(({ contacts }) => contacts) ?? [];
  const open = [...new Set(ids)]
    .flatMap((contact) => data?.contacts.find((one) => one.id === contact) ?? [])
    .filter((contact) => closedUntil(contact, data?.holidays ?? [], now) === null);
  return open.length > 0 ? open : ALWAYS;
}
