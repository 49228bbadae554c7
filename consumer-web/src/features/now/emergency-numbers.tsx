import { BLANK } from '../../shared/hide/hide';
import { TopBar } from '../../shared/top-bar/top-bar';
import type { View } from '../../shared/ui/view';
import './now.css';

/** When the centre's own data is missing: the two numbers that answer everywhere in Japan at any hour. */
export function EmergencyNumbers() {
  return (
    <>
      <TopBar hideAddress={BLANK} onNowPage />
      <main class="page" data-view={'emergency-numbers' satisfies View}>
        <h1>今すぐできること</h1>
        <p>命や身の危険があるときは、すぐに電話してください。24時間つながります。</p>
        <div class="actions">
          <a class="button button-primary button-wide" href="tel:110">
            警察 110
          </a>
          <a class="button button-primary button-wide" href="tel:119">
            消防・救急 119
          </a>
        </div>
        <div class="actions now-end">
          <a class="button button-wide" href="/">
            相談画面へ
          </a>
        </div>
      </main>
    </>
  );
}
