import { jst } from '@madoguchi/web-kit/time';
import { useEffect, useRef } from 'preact/hooks';
import { ContactLine } from './contact-line';
import type { NowData, Situation } from './now-data';

interface Props {
  data: NowData;
  situation: Situation;
  now: number;
}

/** First act, next, what to keep. */
export function SituationSteps({ data, situation, now }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { sample } = data;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {situation.title}
      </h1>
      <ol class="steps">
        {situation.steps.map((step) => (
          <li key={step.title} class="step">
            <h2>{step.title}</h2>
            <p>{step.text}</p>
            <ul class="contacts">
              {data.contacts
                .filter((contact) => step.contacts.includes(contact.id))
                .map((contact) => (
                  <ContactLine key={contact.id} contact={contact} holidays={data.holidays} now={now} />
                ))}
            </ul>
            {step.keep && (
              <div class="notice notice-caution">
                <p class="notice-title">残しておくもの</p>
                <p>{step.keep}</p>
              </div>
            )}
          </li>
        ))}
      </ol>
      {situation.id === 'signed' && sample && jst(now).date <= sample.validUntil && (
        <details class="fold">
          <summary>文例を見る</summary>
          <h2>{sample.title}</h2>
          <p class="sample">{sample.text}</p>
        </details>
      )}
      <a class="button button-wide" href="#choices">
        ほかの場合を見る
      </a>
    </>
  );
}
