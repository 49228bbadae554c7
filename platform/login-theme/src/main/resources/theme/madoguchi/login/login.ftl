<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.page title=msg("signInTitle") showsMessage=!wrong>
  <#if wrong>
    <p class="notice notice-error" role="alert">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</p>
  </#if>
  <form action="${url.loginAction}" method="post">
    <#if usernameHidden??>
      <@layout.field name="password" label=msg("password") type="password" autocomplete="current-password" autofocus="autofocus" required="required" />
    <#else>
      <@layout.field name="username" label=msg("username") value=(login.username!"") autocomplete="username" autocapitalize="none" spellcheck="false" autofocus="autofocus" required="required" />
      <@layout.field name="password" label=msg("password") type="password" autocomplete="current-password" required="required" />
    </#if>
    <button class="button button-primary" type="submit" id="kc-login">${msg("next")}</button>
  </form>
  <p class="hint">${msg("signInHelp")}</p>
</@layout.page>
