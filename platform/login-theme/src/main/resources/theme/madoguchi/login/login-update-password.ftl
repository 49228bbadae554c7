<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("password", "password-confirm")>
<@layout.page title=msg("newPasswordTitle") showsMessage=!wrong>
  <form action="${url.loginAction}" method="post">
    <@layout.field name="password-new" label=msg("newPassword") type="password" hint=msg("newPasswordHint") error=messagesPerField.existsError("password")?then(messagesPerField.get("password"), "") autocomplete="new-password" autofocus="autofocus" required="required" />
    <@layout.field name="password-confirm" label=msg("newPasswordAgain") type="password" error=messagesPerField.existsError("password-confirm")?then(messagesPerField.get("password-confirm"), "") autocomplete="new-password" required="required" />
    <button class="button button-primary" type="submit">${msg("next")}</button>
  </form>
</@layout.page>
