<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("recoveryCodeInput")>
<@layout.page title=msg("recoveryTitle") way="recovery-authn-codes-display-name" showsMessage=!wrong>
  <form action="${url.loginAction}" method="post">
    <@layout.field name="recoveryCodeInput" label=msg("recoveryCode", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("recoveryHint") error=wrong?then(messagesPerField.get("recoveryCodeInput"), "") autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus="autofocus" required="required" />
    <button class="button button-primary" type="submit" id="kc-login">${msg("enter")}</button>
  </form>
</@layout.page>
