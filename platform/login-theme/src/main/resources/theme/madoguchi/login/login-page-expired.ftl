<#import "template.ftl" as layout>
<@layout.page title=msg("expiredTitle")>
  <p>${msg("expiredHint")}</p>
  <p class="row">
    <a class="button button-primary" id="loginContinueLink" href="${url.loginAction}">${msg("expiredGoOn")}</a>
    <a class="button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("expiredRestart")}</a>
  </p>
</@layout.page>
