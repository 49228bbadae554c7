/** When the centre's own data is missing: the two numbers that answer everywhere in Japan at any hour. */
export function EmergencyNumbers() {
  return (
    <main class="page">
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
    </main>
  );
}
