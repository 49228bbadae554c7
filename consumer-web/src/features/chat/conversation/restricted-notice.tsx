import { formatDate } from '@madoguchi/web-kit/time';

/** 受付制限, told plainly: until when, and where help is all the same. */
export function RestrictedNotice({ lastDay, phone }: { lastDay: string; phone: string }) {
  return (
    <div class="notice closed-notice">
      <p>
        <strong>{formatDate(lastDay)}まで、この窓口ではご相談をお受けしていません。</strong>
      </p>
      <p>
        これまでの内容は消えません。身の危険やお金のことで急ぐときは、上の「今すぐできること」を見てください。
      </p>
      <p>
        このお知らせについてのお問い合わせ: <a href={`tel:${phone.replaceAll('-', '')}`}>{phone}</a>
      </p>
    </div>
  );
}
