import { HideButton } from '../../shared/hide/hide-button';
import { TopBar } from '../../shared/top-bar/top-bar';
import type { View } from '../../shared/ui/view';
import type { NowData } from './now-data';
import { SituationSteps } from './situation-steps';
import { useHash } from './use-hash';
import { useServedTime } from './use-served-time';
import './now.css';

/** 今すぐできること: works without login and with every server down; only numbers that answer now can be pressed. */
export function NowPage({ data }: { data: NowData }) {
  const now = useServedTime(data.servedAt);
  const hash = useHash();
  const situation = data.situations.find(({ id }) => id === hash);
  return (
    <>
      <TopBar hideAddress={data.hideAddress} onNowPage />
      <main class="page" data-view={'now' satisfies View}>
        {situation ? (
          <SituationSteps key={situation.id} data={data} situation={situation} now={now} />
        ) : (
          <Choices data={data} />
        )}
        <div class="actions now-end">
          <a class="button button-wide" href="/">
            相談画面へ
          </a>
          <HideButton address={data.hideAddress} class="button button-wide" />
        </div>
      </main>
    </>
  );
}

function Choices({ data }: { data: NowData }) {
  return (
    <>
      <h1>今すぐできること</h1>
      <p>あてはまるものを押してください。</p>
      <ul class="situations">
        {data.situations.map(({ id, title }) => (
          <li key={id}>
            <a class="button situation" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {data.centreName}
        <br />
        電話 <span class="unbroken">{data.phone.number}</span>　{data.phone.label}
      </p>
    </>
  );
}
