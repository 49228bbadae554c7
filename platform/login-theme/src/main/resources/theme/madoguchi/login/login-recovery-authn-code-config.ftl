<#import "template.ftl" as layout>
<@layout.page title=msg("recoveryConfigTitle")>
  <p>${msg("recoveryConfigWhy")}</p>
  <p class="notice notice-caution">${msg("recoveryConfigOnce")}</p>
  <ol class="codes" id="recovery-codes">
    <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
      <li>${code[0..3]}-${code[4..7]}-${code[8..]}</li>
    </#list>
  </ol>
  <p class="row screen-only">
    <button class="button" type="button" data-print>${msg("print")}</button>
    <button class="button" type="button" data-save="recovery-codes" data-save-as="${msg("recoveryFile")}">${msg("save")}</button>
  </p>
  <form class="screen-only" action="${url.loginAction}" method="post">
    <label class="choice"><input type="checkbox" required="required" id="kept"> ${msg("recoveryKept")}</label>
    <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
    <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
    <input type="hidden" name="userLabel" value="${msg("recoveryTitle")}">
    <button class="button button-primary" type="submit" id="saveRecoveryAuthnCodesBtn">${msg("next")}</button>
  </form>
</@layout.page>
