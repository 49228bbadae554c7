<#import "template.ftl" as layout>
<@layout.page title=msg("setupTitle")>
  <p>${msg("setupWhy")}</p>
  <form action="${url.loginAction}" method="post">
    <section class="option">
      <h2>${msg("setupPasskey")}</h2>
      <p>${msg("setupPasskeyHint")}</p>
      <button class="button button-primary" type="submit" name="choice" value="passkey">${msg("setupPasskeyChoose")}</button>
    </section>
    <section class="option">
      <h2>${msg("setupCode")}</h2>
      <p>${msg("setupCodeHint")}</p>
      <button class="button" type="submit" name="choice" value="code">${msg("setupCodeChoose")}</button>
    </section>
  </form>
</@layout.page>
