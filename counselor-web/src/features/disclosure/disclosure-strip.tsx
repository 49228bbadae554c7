import './disclosure.css';
import { useEffect, useState } from 'react';
import type { DisclosureApi } from '../../shared/api/disclosure-api';
import type { Disclosure } from '../../shared/api/types';
import { standingOf } from './disclosure-words';

interface Props {
  api: DisclosureApi;
  onShow(): void;
}

const EVERY_MS = 20_000;

/** What everybody who answers for the centre is told, until they have taken note of it. */
export function DisclosureStrip({ api, onShow }: Props) {
  const [items, setItems] = useState<readonly Disclosure[]>([]);
  useEffect(() => {
    const read = () => api.unnoted().then(setItems, () => undefined);
    void read();
    const beat = setInterval(read, EVERY_MS);
    return () => clearInterval(beat);
  }, [api]);
  const [first] = items;
  if (first === undefined) {
    return null;
  }
  const note = () =>
    api.note(first.id).then(
      () => setItems((known) => known.filter(({ id }) => id !== first.id)),
      () => undefined,
    );
  return (
    <div className={first.kind === 'danger' ? 'strip strip-danger' : 'strip strip-caution'} role="status">
      <span>
        {first.kind === 'danger' && '▲ 命の危険：'}識別番号の開示 {first.caseNumber ?? '相談のない方'}（
        {first.requestedBy}さん）{standingOf(first)}
        {items.length > 1 && ` ほか${items.length - 1}件`}
      </span>
      <span className="disclosure-acts">
        <button type="button" className="button button-compact" onClick={onShow}>
          開示の一覧
        </button>
        <button type="button" className="button button-compact" onClick={() => void note()}>
          知らせを確かめた
        </button>
      </span>
    </div>
  );
}
