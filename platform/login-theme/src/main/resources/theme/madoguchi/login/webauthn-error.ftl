<#import "template.ftl" as layout>
<@layout.page title=msg("passkeyErrorTitle")>
  <form action="${url.loginAction}" method="post">
    <input type="hidden" name="authenticationExecution" value="${execution}">
    <input type="hidden" name="isSetRetry" value="retry">
    <button class="button button-primary" type="submit" id="kc-try-again">${msg("again")}</button>
  </form>
</@layout.page>
