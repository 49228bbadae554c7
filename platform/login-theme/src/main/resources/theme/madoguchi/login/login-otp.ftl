<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("totp")>
<@layout.page title=msg("codeTitle") way="otp-display-name" showsMessage=!wrong>
  <form action="${url.loginAction}" method="post">
    <#if otpLogin.userOtpCredentials?size gt 1>
      <fieldset>
        <legend>${msg("codeDevice")}</legend>
        <#list otpLogin.userOtpCredentials as credential>
          <label class="choice">
            <input type="radio" name="selectedCredentialId" value="${credential.id}" <#if credential.id == otpLogin.selectedCredentialId>checked</#if>>
            ${credential.userLabel!msg("codeDeviceUnnamed")}
          </label>
        </#list>
      </fieldset>
    </#if>
    <@layout.field name="otp" label=msg("code") hint=msg("codeHint") error=wrong?then(messagesPerField.get("totp"), "") inputmode="numeric" autocomplete="one-time-code" maxlength="6" autofocus="autofocus" required="required" />
    <button class="button button-primary" type="submit" id="kc-login">${msg("enter")}</button>
  </form>
</@layout.page>
