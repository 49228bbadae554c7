<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("totp", "userLabel")>
<@layout.page title=msg("totpTitle") showsMessage=!wrong>
  <ol class="steps">
    <li>${msg("totpStep1")}</li>
    <#if mode?? && mode == "manual">
      <li>
        ${msg("totpStep2Key")}
        <p class="key" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
        <p class="hint">${msg("totpKeyHint", totp.policy.digits?c, totp.policy.period?c)}</p>
        <a href="${totp.qrUrl}" id="mode-barcode">${msg("totpUseQr")}</a>
      </li>
    <#else>
      <li>
        ${msg("totpStep2Qr")}
        <img class="qr" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("totpQr")}">
        <a href="${totp.manualUrl}" id="mode-manual">${msg("totpUseKey")}</a>
      </li>
    </#if>
    <li>${msg("totpStep3")}</li>
  </ol>
  <form action="${url.loginAction}" method="post">
    <@layout.field name="totp" label=msg("code") error=messagesPerField.existsError("totp")?then(messagesPerField.get("totp"), "") inputmode="numeric" autocomplete="one-time-code" maxlength="6" required="required" />
    <@layout.field name="userLabel" label=msg("deviceName") hint=msg("deviceNameHint") error=messagesPerField.existsError("userLabel")?then(messagesPerField.get("userLabel"), "") autocomplete="off" maxlength="40" />
    <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
    <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
    <button class="button button-primary" type="submit" id="saveTOTPBtn">${msg("next")}</button>
  </form>
</@layout.page>
