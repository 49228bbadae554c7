import type { Entrance } from '@madoguchi/web-kit/api';

function Topics({ title, topics }: { title: string; topics: string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {topics.map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ul>
    </>
  );
}

/** What one may want to know before starting, folded. */
export function About({ entrance }: { entrance: Entrance }) {
  return (
    <>
      <details class="fold">
        <summary>相談できること・できないこと</summary>
        <Topics title="相談できること" topics={entrance.topics} />
        <Topics title="相談できないこと" topics={entrance.notTopics} />
      </details>
      <details class="fold">
        <summary>しくみ・安心のために</summary>
        <ul>
          <li>LINEに内容は渡りません。相談はこの画面だけで行い、国内で暗号化して保存します。</li>
          <li>LINEの名前・写真は見ません。</li>
          <li>
            運営は{entrance.operator}、システムの委託先は{entrance.contractor}です。
          </li>
        </ul>
      </details>
    </>
  );
}
